package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foyer.embedded.KeycloakAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** A forum of the association asks the real Keycloak for tokens and reads in them who belongs where. */
class ClaimsTest extends AccountWorld {

    private static final String PASSWORD = "a-long-password-of-a-test";

    RestClient administrator;
    String forum;

    @BeforeEach
    void aForum() {
        administrator = KeycloakAdministrator.signIn();
        forum = "forum-" + member;
        administrator
                .post()
                .uri("/clients")
                .body(Map.of(
                        "clientId",
                        forum,
                        "publicClient",
                        true,
                        "fullScopeAllowed",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("basic", "profile", "foyer-groups"),
                        "authenticationFlowBindingOverrides",
                        Map.of("direct_grant", passwordOnly())))
                .retrieve()
                .toBodilessEntity();
    }

    @Test
    void showsUnitsAndOfficesByTheirCodesAndNothingOfOtherGroups() throws ParseException {
        association.office(member, section);
        follower.follow();
        String office = jdbc.sql("select office_type from office where member_id = ?")
                .param(member.value())
                .query(String.class)
                .single();
        var claims = token().getJWTClaimsSet();
        assertThat(claims.getStringListClaim("units")).containsExactly(number(section));
        assertThat(claims.getStringListClaim("offices")).containsExactly(office + "@" + number(section));
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(association.number(member));
    }

    @Test
    void showsNoOfficeOfOneWhoHoldsNone() throws ParseException {
        assertThat(token().getJWTClaimsSet().getStringListClaim("offices")).isNullOrEmpty();
    }

    @Test
    void staysSmallForOneWhoBelongsToManyUnits() throws ParseException {
        for (int i = 0; i < 30; i++) {
            association.office(member, association.unit(section, "Kommission"));
        }
        follower.follow();
        var token = token();
        assertThat(token.getJWTClaimsSet().getStringListClaim("offices")).hasSize(30);
        assertThat(token.serialize().length()).isLessThan(4096);
    }

    private SignedJWT token() throws ParseException {
        String subject = accounts.subjectOf(member).orElseThrow();
        keycloak.update(user().with("requiredActions", List.of()).with("emailVerified", true));
        administrator
                .put()
                .uri("/users/{id}/reset-password", subject)
                .body(Map.of("type", "password", "value", PASSWORD, "temporary", false))
                .retrieve()
                .toBodilessEntity();
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", forum);
        form.add("username", association.number(member));
        form.add("password", PASSWORD);
        form.add("scope", "openid");
        Map<?, ?> answer = RestClient.create(
                        beans.getBean(AccountsProperties.class).url())
                .post()
                .uri("/realms/foyer/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Map.class);
        return SignedJWT.parse((String) Objects.requireNonNull(answer).get("access_token"));
    }

    /** The realm gives nobody a token for a password alone; the forum of this test has a flow of its own. */
    private String passwordOnly() {
        String alias = "password-only-" + member;
        var flow = Map.of("alias", alias, "providerId", "basic-flow", "topLevel", true, "builtIn", false);
        var made = administrator
                .post()
                .uri("/authentication/flows")
                .body(flow)
                .retrieve()
                .toBodilessEntity();
        for (String step : List.of("direct-grant-validate-username", "direct-grant-validate-password")) {
            administrator
                    .post()
                    .uri("/authentication/flows/{alias}/executions/execution", alias)
                    .body(Map.of("provider", step))
                    .retrieve()
                    .toBodilessEntity();
        }
        List<?> steps = administrator
                .get()
                .uri("/authentication/flows/{alias}/executions", alias)
                .retrieve()
                .body(List.class);
        for (Object step : Objects.requireNonNull(steps)) {
            var required = new HashMap<Object, Object>((Map<?, ?>) step);
            required.put("requirement", "REQUIRED");
            administrator
                    .put()
                    .uri("/authentication/flows/{alias}/executions", alias)
                    .body(required)
                    .retrieve()
                    .toBodilessEntity();
        }
        return KeycloakAdmin.lastPart(Objects.requireNonNull(made.getHeaders().getLocation()));
    }
}

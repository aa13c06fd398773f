package org.foyer.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of members in Keycloak. */
@Component
class KeycloakAccounts {

    private static final List<String> FIRST_SIGN_IN = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "VERIFY_EMAIL");
    private static final TypeReference<Map<String, Object>> USER = new TypeReference<>() {};

    private final KeycloakAdmin keycloak;
    private final JsonMapper json;

    KeycloakAccounts(KeycloakAdmin keycloak, JsonMapper json) {
        this.keycloak = keycloak;
        this.json = json;
    }

    Optional<KeycloakUser> byId(String subject) {
        return keycloak.get("/users/{id}", subject).map(this::user);
    }

    Optional<KeycloakUser> byMember(MemberId member) {
        return only("/users?q={attribute}&exact=true&briefRepresentation=false", KeycloakUser.MEMBER_ID + ":" + member);
    }

    Optional<KeycloakUser> byUsername(String username) {
        return only("/users?username={name}&exact=true&briefRepresentation=false", username);
    }

    private Optional<KeycloakUser> only(String uri, String wanted) {
        return keycloak.get(uri, wanted)
                .flatMap(found -> found.valueStream().findFirst())
                .map(this::user);
    }

    /** A part of all accounts, by user name; empty behind the last. Accounts of programs are not among them. */
    List<KeycloakUser> page(int first, int max) {
        return keycloak.get("/users?first={first}&max={max}&briefRepresentation=false", first, max).stream()
                .flatMap(JsonNode::valueStream)
                .map(this::user)
                .toList();
    }

    private KeycloakUser user(JsonNode node) {
        return new KeycloakUser(json.convertValue(node, USER));
    }

    /**
     * Opens an account that asks for a password, a second factor and the e-mail at the first sign-in.
     *
     * @return empty where the username or the e-mail belongs to another account
     */
    Optional<String> create(Invitee invitee) {
        var user = new HashMap<String, Object>();
        user.put("username", invitee.number());
        user.put("email", invitee.email());
        user.put("emailVerified", false);
        user.put("firstName", invitee.name().first());
        user.put("lastName", invitee.name().last());
        user.put("enabled", true);
        user.put("requiredActions", FIRST_SIGN_IN);
        user.put(
                "attributes",
                Map.of(
                        KeycloakUser.LOCALE,
                        List.of(invitee.language()),
                        KeycloakUser.MEMBER_ID,
                        List.of(invitee.id().toString())));
        return keycloak.create(user, "/users").map(KeycloakAdmin::lastPart);
    }

    /** @return false where the e-mail or the user name belongs to another account */
    boolean update(KeycloakUser user) {
        return keycloak.put(user.fields(), "/users/{id}", user.id());
    }

    /** Someone who is no longer let in loses their running sessions too. */
    boolean enable(KeycloakUser user, boolean enabled) {
        boolean done = update(user.with("enabled", enabled));
        if (!enabled) {
            endSessions(user.id());
        }
        return done;
    }

    void endSessions(String subject) {
        keycloak.ask("/users/{id}/logout", subject);
    }

    /**
     * Lets Keycloak send the mail that leads through the first sign-in.
     *
     * @return false where Keycloak could not get it out
     */
    boolean sendInvitation(String subject) {
        var properties = keycloak.properties();
        var uri = "/users/{id}/execute-actions-email?client_id={client}&lifespan={seconds}";
        long seconds = properties.invitationLifespan().toSeconds();
        return StringUtils.hasText(properties.portalUrl())
                ? keycloak.mail(
                        FIRST_SIGN_IN,
                        uri + "&redirect_uri={portal}",
                        subject,
                        properties.portalClientId(),
                        seconds,
                        properties.portalUrl())
                : keycloak.mail(FIRST_SIGN_IN, uri, subject, properties.portalClientId(), seconds);
    }
}

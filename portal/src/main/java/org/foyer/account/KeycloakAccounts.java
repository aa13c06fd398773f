package org.foyer.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The accounts of members in Keycloak. */
@Component
class KeycloakAccounts {

    private static final List<String> FIRST_SIGN_IN = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "VERIFY_EMAIL");
    private static final ParameterizedTypeReference<Map<String, Object>> USER = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> USERS =
            new ParameterizedTypeReference<>() {};

    private final KeycloakAdmin keycloak;

    KeycloakAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    Optional<KeycloakUser> byId(String subject) {
        return keycloak.get(USER, "/users/{id}", subject).map(KeycloakUser::new);
    }

    Optional<KeycloakUser> byMember(MemberId member) {
        return only("/users?q={attribute}&exact=true&briefRepresentation=false", KeycloakUser.MEMBER_ID + ":" + member);
    }

    Optional<KeycloakUser> byUsername(String username) {
        return only("/users?username={name}&exact=true&briefRepresentation=false", username);
    }

    private Optional<KeycloakUser> only(String uri, String wanted) {
        return keycloak.get(USERS, uri, wanted).orElse(List.of()).stream()
                .map(KeycloakUser::new)
                .findFirst();
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
                        "locale",
                        List.of(invitee.language()),
                        KeycloakUser.MEMBER_ID,
                        List.of(invitee.id().toString())));
        return keycloak.create(user, "/users").map(address -> {
            String path = address.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        });
    }

    /** @return false where the e-mail belongs to another account */
    boolean update(KeycloakUser user) {
        return keycloak.put(user.fields(), "/users/{id}", user.id());
    }

    /** Someone who is no longer let in loses their running sessions too. */
    boolean enable(KeycloakUser user, boolean enabled) {
        boolean done = update(user.with("enabled", enabled));
        if (!enabled) {
            keycloak.create(Map.of(), "/users/{id}/logout", user.id());
        }
        return done;
    }

    /** Lets Keycloak send the mail that leads through the first sign-in. */
    void sendInvitation(String subject) {
        var properties = keycloak.properties();
        var uri = "/users/{id}/execute-actions-email?client_id={client}&lifespan={seconds}";
        long seconds = properties.invitationLifespan().toSeconds();
        if (StringUtils.hasText(properties.portalUrl())) {
            keycloak.put(
                    FIRST_SIGN_IN,
                    uri + "&redirect_uri={portal}",
                    subject,
                    properties.portalClientId(),
                    seconds,
                    properties.portalUrl());
        } else {
            keycloak.put(FIRST_SIGN_IN, uri, subject, properties.portalClientId(), seconds);
        }
    }
}

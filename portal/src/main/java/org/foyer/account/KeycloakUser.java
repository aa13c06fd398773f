package org.foyer.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;

/**
 * An account as Keycloak gives it. It is handed back whole, with the fields that the portal does not know, because
 * Keycloak takes a missing field for an empty one.
 */
record KeycloakUser(Map<String, Object> fields) {

    static final String MEMBER_ID = "memberId";
    private static final String ATTRIBUTES = "attributes";

    String id() {
        return String.valueOf(fields.get("id"));
    }

    Optional<String> email() {
        return Optional.ofNullable(fields.get("email")).map(String::valueOf);
    }

    boolean isEnabled() {
        return Boolean.TRUE.equals(fields.get("enabled"));
    }

    /** Whose account it is, as far as Keycloak knows. */
    Optional<String> memberId() {
        return Optional.ofNullable(attributes().get(MEMBER_ID))
                .filter(value -> value instanceof List<?> list && !list.isEmpty())
                .map(value -> String.valueOf(((List<?>) value).getFirst()));
    }

    boolean isOf(MemberId member) {
        return memberId().filter(member.toString()::equals).isPresent();
    }

    /** A new address counts as unverified until its owner answers a mail. */
    KeycloakUser withEmail(String email) {
        return email().filter(email::equalsIgnoreCase).isPresent()
                ? this
                : with("email", email).with("emailVerified", false);
    }

    KeycloakUser with(String field, Object value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return new KeycloakUser(changed);
    }

    KeycloakUser withAttribute(String name, String value) {
        if (List.of(value).equals(attributes().get(name))) {
            return this;
        }
        var changed = new HashMap<>(attributes());
        changed.put(name, List.of(value));
        return with(ATTRIBUTES, changed);
    }

    private Map<String, Object> attributes() {
        var found = new HashMap<String, Object>();
        if (fields.get(ATTRIBUTES) instanceof Map<?, ?> attributes) {
            attributes.forEach((name, value) -> found.put(String.valueOf(name), value));
        }
        return found;
    }
}

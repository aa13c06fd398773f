package org.foyer.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;

/**
 * An account as Keycloak gives it. It is handed back whole, with the fields that the portal does not know, because
 * Keycloak takes a missing field for an empty one.
 */
record KeycloakUser(Map<String, Object> fields) {

    static final String MEMBER_ID = "memberId";
    static final String LOCALE = "locale";
    private static final String ATTRIBUTES = "attributes";

    String id() {
        return String.valueOf(fields.get("id"));
    }

    Optional<String> email() {
        return Optional.ofNullable(fields.get("email")).map(String::valueOf);
    }

    /** A field of its own, empty where it is missing. */
    String text(String field) {
        return fields.get(field) == null ? "" : String.valueOf(fields.get(field));
    }

    boolean isEnabled() {
        return Boolean.TRUE.equals(fields.get("enabled"));
    }

    /** Whose account it is, as far as Keycloak knows. */
    Optional<String> memberId() {
        return attribute(MEMBER_ID);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(name))
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

    /** As the data of the portal want it. Who has no e-mail in the portal goes on signing in with the one so far. */
    KeycloakUser fitting(Wanted wanted) {
        var member = wanted.invitee();
        var named = having("username", member.number().toLowerCase(Locale.ROOT))
                .having("firstName", member.name().first())
                .having("lastName", member.name().last())
                .withAttribute(LOCALE, member.language())
                .withAttribute(MEMBER_ID, member.id().toString());
        if (member.email().isEmpty()) {
            return named;
        }
        var reached = named.withEmail(member.email());
        return wanted.emailVerified() && !reached.equals(named) ? reached.with("emailVerified", true) : reached;
    }

    /** With user name and e-mail of another record, where these cannot be had. */
    KeycloakUser withIdentityOf(KeycloakUser other) {
        var changed = new HashMap<>(fields);
        for (String field : List.of("username", "email", "emailVerified")) {
            changed.remove(field);
            Optional.ofNullable(other.fields.get(field)).ifPresent(value -> changed.put(field, value));
        }
        return new KeycloakUser(changed);
    }

    KeycloakUser with(String field, Object value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return new KeycloakUser(changed);
    }

    /** The same record again where the field has the value already, so that an account that fits is left alone. */
    KeycloakUser having(String field, Object value) {
        return value.equals(fields.get(field)) ? this : with(field, value);
    }

    KeycloakUser withAttribute(String name, String value) {
        if (List.of(value).equals(attributes().get(name))) {
            return this;
        }
        var changed = new HashMap<>(attributes());
        changed.put(name, List.of(value));
        return with(ATTRIBUTES, changed);
    }

    KeycloakUser without(String name) {
        var changed = new HashMap<>(attributes());
        changed.remove(name);
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

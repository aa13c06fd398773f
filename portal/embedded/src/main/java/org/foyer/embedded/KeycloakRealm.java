package org.foyer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm as a file that Keycloak imports at its first start; afterwards it keeps its own. */
final class KeycloakRealm {

    static final String NAME = "foyer";

    private static final JsonMapper JSON = JsonMapper.shared();

    private KeycloakRealm() {}

    static void write(Path file, List<SampleUser> users) throws IOException {
        try (var template = KeycloakRealm.class.getResourceAsStream("/foyer/realm.json")) {
            var realm = (ObjectNode) JSON.readTree(Objects.requireNonNull(template));
            var entries = (ArrayNode) realm.get("users");
            users.forEach(user -> entries.add(entry(user)));
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(realm));
        }
    }

    private static ObjectNode entry(SampleUser user) {
        var entry = JSON.createObjectNode()
                .put("id", user.id())
                .put("username", user.number())
                .put("email", user.email())
                .put("firstName", user.firstName())
                .put("lastName", user.lastName())
                .put("emailVerified", true)
                .put("enabled", true);
        entry.putArray("realmRoles").add("default-roles-" + NAME);
        entry.putObject("attributes").putArray("locale").add(user.language());
        var credentials = entry.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", user.password());
        if (user.totp() != null) {
            credentials
                    .addObject()
                    .put("type", "otp")
                    .put("userLabel", "Foyer")
                    .put("secretData", JSON.writeValueAsString(Map.of("value", user.totp())))
                    .put("credentialData", JSON.writeValueAsString(TOTP));
        }
        return entry;
    }

    private static final Map<String, Object> TOTP = Map.of(
            "subType",
            "totp",
            "digits",
            6,
            "counter",
            0,
            "period",
            30,
            "algorithm",
            "HmacSHA1",
            "secretEncoding",
            "BASE32");
}

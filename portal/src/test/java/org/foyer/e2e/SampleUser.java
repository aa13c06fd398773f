package org.foyer.e2e;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** One of the people that the embedded Keycloak knows from its first start. */
record SampleUser(
        String role,
        String number,
        String email,
        String firstName,
        String password,
        @Nullable String totp) {

    static SampleUser withRole(String role) {
        return all().stream().filter(user -> user.role.equals(role)).findFirst().orElseThrow();
    }

    static SampleUser withNumber(String number) {
        return all().stream()
                .filter(user -> user.number.equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<SampleUser> all() {
        Map<String, List<Map<String, String>>> file =
                new Yaml().load(SampleUser.class.getResourceAsStream("/foyer/sample-users.yaml"));
        return file.get("users").stream()
                .map(user -> new SampleUser(
                        user.get("role"),
                        user.get("number"),
                        user.get("email"),
                        user.get("firstName"),
                        user.get("password"),
                        user.get("totp")))
                .toList();
    }
}

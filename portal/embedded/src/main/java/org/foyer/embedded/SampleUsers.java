package org.foyer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** The people of {@code foyer/sample-users.yaml}. */
final class SampleUsers {

    private SampleUsers() {}

    static List<SampleUser> all() {
        try (var file = SampleUsers.class.getResourceAsStream("/foyer/sample-users.yaml")) {
            Map<String, List<Map<String, String>>> content = new Yaml().load(Objects.requireNonNull(file));
            return Objects.requireNonNull(content.get("users")).stream()
                    .map(SampleUser::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

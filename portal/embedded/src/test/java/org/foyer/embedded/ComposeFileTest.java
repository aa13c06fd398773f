package org.foyer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Keeps docker-compose.yml honest where no Docker engine runs. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:[?-][^}]*)?}");

    private String text;
    private Map<String, Map<String, Object>> services;
    private Map<String, Object> volumes;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(ROOT.resolve("docker-compose.yml"));
        Map<String, Map<String, ?>> file = new Yaml().load(text);
        services = cast(file.get("services"));
        volumes = cast(file.get("volumes"));
    }

    @Test
    void watchesEveryService() {
        assertThat(services).allSatisfy((name, service) -> assertThat(service).containsKeys("healthcheck", "restart"));
    }

    @Test
    void holdsNoSecret() {
        for (var service : services.values()) {
            Map<String, Object> environment = cast(service.getOrDefault("environment", Map.of()));
            environment.forEach((name, value) -> {
                if (name.endsWith("PASSWORD") || name.endsWith("SECRET")) {
                    // what is asked for is asked for even where its profile is not started: of those the image refuses
                    // an empty one
                    var asked = service.containsKey("profiles") ? ":-}" : ":\\?Set \\w+ in \\.env}";
                    assertThat(value.toString()).as(name).matches("\\$\\{\\w+" + asked);
                }
            });
        }
    }

    @Test
    void namesInTheExampleWhatItAsksFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(match -> asked.add(match.group(1)));
        var example = Files.readString(ROOT.resolve(".env.example"));

        assertThat(asked).allSatisfy(name -> assertThat(example).containsPattern("(?m)^" + name + "="));
    }

    @Test
    void keepsDataInNamedVolumesAndMountsWhatExists() {
        for (var service : services.values()) {
            for (var mount : (Iterable<?>) service.getOrDefault("volumes", List.of())) {
                var source = mount.toString().split(":")[0];
                if (!source.startsWith(".")) {
                    assertThat(volumes).containsKey(source);
                } else if (!source.contains("/target/")) {
                    assertThat(ROOT.resolve(source)).exists();
                }
            }
        }
    }

    @Test
    void givesTheRealmAllItsPlaceholders() throws IOException {
        var realm = Files.readString(ROOT.resolve("portal/embedded/src/main/resources/foyer/realm.json"));
        Map<String, Object> environment =
                cast(Objects.requireNonNull(services.get("keycloak")).get("environment"));
        Set<String> wanted = new TreeSet<>();
        Pattern.compile("\\$\\{(FOYER_\\w+)}").matcher(realm).results().forEach(match -> wanted.add(match.group(1)));

        assertThat(environment.keySet()).containsAll(wanted);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> cast(Object map) {
        return (Map<String, T>) map;
    }
}

package org.foyer.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The Keycloak distribution, unpacked and built once for a version, a theme and these options. What is prepared is never
 * changed again, so that several portals and test runs may share it.
 */
class KeycloakDistribution {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakDistribution.class);
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private final Path programs;
    private final String version;
    private final Path zip;

    KeycloakDistribution(Path programs) {
        var built = builtIn();
        this.programs = programs;
        this.version = Objects.requireNonNull(built.get("version"));
        this.zip = Path.of(Objects.requireNonNull(built.get("zip")));
    }

    /** Where the build of this module found the distribution: an ordinary Maven artifact. */
    private static Map<String, String> builtIn() {
        try (var file = KeycloakDistribution.class.getResourceAsStream("/foyer/keycloak.properties")) {
            // Not read as Properties: a path of Windows holds backslashes.
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory to run from; takes about 20 seconds the first time. */
    Path prepare(Path log) throws IOException, InterruptedException {
        var theme = ThemeJar.fromClassPath();
        var home = programs.resolve("keycloak-" + version + "-" + fingerprint(theme));
        if (Files.exists(home)) {
            return home;
        }
        if (!Files.exists(zip)) {
            throw new StartProblem(
                    "The distribution of Keycloak is not at " + zip + " any more.",
                    "Build again with ./mvnw, or name a Keycloak with spring.security.oauth2.client.provider.keycloak.");
        }
        LOG.info("Keycloak {} is unpacked and built once; this takes some twenty seconds", version);
        Files.createDirectories(programs);
        var draft = Files.createTempDirectory(programs, "preparing-");
        unpack(draft);
        Files.write(draft.resolve("providers/foyer-theme.jar"), theme);
        var build = new KeycloakCommand(draft).start(BUILD, log);
        if (build.waitFor() != 0) {
            throw new StartProblem("Keycloak could not be built.", "Look for the reason in " + log + ".");
        }
        return publish(draft, home);
    }

    private void unpack(Path draft) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = draft.resolve(name).normalize();
                if (!target.startsWith(draft)) {
                    throw new IOException("An entry of the distribution leads outside: " + entry.getName());
                }
                write(entries, target, entry.isDirectory());
            }
        }
    }

    private static void write(InputStream entry, Path target, boolean directory) throws IOException {
        if (directory) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(entry, target);
        }
    }

    /** Another run may have been faster: then its result serves as well. */
    private static Path publish(Path draft, Path home) throws IOException {
        try {
            return Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            FileSystemUtils.deleteRecursively(draft);
            return home;
        }
    }

    private static String fingerprint(byte[] theme) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(BUILD.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(theme), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

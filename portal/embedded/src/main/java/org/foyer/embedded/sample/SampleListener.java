package org.foyer.embedded.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Writes the sample where {@code foyer.sample.enabled} asks for it, and tells the portal where the files are. They are
 * written once: what was begun yesterday goes on today with the same people. Without a word on it, the sample comes with
 * the embedded database.
 */
class SampleListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String MEMBERS = "members.csv";
    private static final String MOVES = "moves.csv";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        boolean embedded = environment.getPropertySources().contains("foyerEmbeddedPostgres");
        if (!environment.getProperty("foyer.sample.enabled", Boolean.class, embedded)) {
            return;
        }
        var home = Path.of(environment.getProperty("foyer.embedded.directory", ".foyer"), "sample")
                .toAbsolutePath();
        write(home);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "foyerSample",
                        Map.of(
                                "foyer.sample.enabled", "true",
                                "foyer.sample.association", "classpath:sample/association.yaml",
                                "foyer.sample.assembly", "classpath:sample/assembly.json",
                                "foyer.sample.units", "classpath:sample/units.csv",
                                "foyer.sample.mapping", "classpath:sample/members.yaml",
                                "foyer.sample.users", "classpath:foyer/sample-users.yaml",
                                "foyer.sample.members",
                                        home.resolve(MEMBERS).toUri().toString(),
                                "foyer.sample.moves",
                                        home.resolve(MOVES).toUri().toString())));
    }

    private static void write(Path home) {
        if (Files.exists(home.resolve(MEMBERS)) && Files.exists(home.resolve(MOVES))) {
            return;
        }
        try {
            Files.createDirectories(home);
            var part = Files.createTempFile(home, "members", ".part");
            try (var members = Files.newBufferedWriter(part);
                    var moves = Files.newBufferedWriter(home.resolve(MOVES))) {
                SampleAssociation.write(LocalDate.now(), members, moves);
            }
            Files.move(part, home.resolve(MEMBERS), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be written to " + home, e);
        }
    }

    /** After the embedded services, which take the directory for this portal alone. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 2;
    }
}

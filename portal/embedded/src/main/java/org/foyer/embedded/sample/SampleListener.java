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
 * written once: what was begun yesterday goes on today with the same people.
 */
class SampleListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (!environment.getProperty("foyer.sample.enabled", Boolean.class, false)) {
            return;
        }
        var home = Path.of(environment.getProperty("foyer.embedded.directory", ".foyer"), "sample");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "foyerSample",
                        Map.of(
                                "foyer.sample.association", "classpath:sample/association.yaml",
                                "foyer.sample.units", "classpath:sample/units.csv",
                                "foyer.sample.mapping", "classpath:sample/members.yaml",
                                "foyer.sample.users", "classpath:foyer/sample-users.yaml",
                                "foyer.sample.members",
                                        written(home.toAbsolutePath()).toUri().toString())));
    }

    private static Path written(Path home) {
        var file = home.resolve("members.csv");
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(home);
            var part = Files.createTempFile(home, "members", ".part");
            try (var writer = Files.newBufferedWriter(part)) {
                SampleAssociation.write(LocalDate.now(), writer);
            }
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
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

package org.foyer.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foyer.embedded.EmbeddedProperties.Postgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * What this Java process has started. There is one such object a process, because a server is a thing of the process:
 * the several Spring contexts of a test run share one, and it stops after the last of them has closed.
 */
class RunningServices {

    private static final Logger LOG = LoggerFactory.getLogger(RunningServices.class);
    private static final RunningServices OF_THIS_PROCESS = new RunningServices();

    private final Map<Path, DataDirectory> directories = new LinkedHashMap<>();
    private final Map<Path, PostgresServer> keeping = new LinkedHashMap<>();
    private @Nullable PostgresServer thrownAway;
    private @Nullable MailCatcher mail;

    static RunningServices ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    synchronized DataDirectory directory(Path path) {
        return directories.computeIfAbsent(path.toAbsolutePath().normalize(), DataDirectory::lock);
    }

    synchronized PostgresServer postgres(EmbeddedProperties properties) {
        var postgres = properties.postgres();
        if (!postgres.thrownAway()) {
            var home = directory(properties.directory());
            var data = postgres.directory().isEmpty() ? home.path("postgres") : Path.of(postgres.directory());
            return keeping.computeIfAbsent(data.toAbsolutePath().normalize(), path -> start(path, home, postgres));
        }
        if (thrownAway == null) {
            thrownAway = ready(PostgresServer.thrownAway(postgres.port()));
        }
        return thrownAway;
    }

    synchronized MailCatcher mail(EmbeddedProperties properties) {
        if (mail == null) {
            mail = MailCatcher.start(
                    properties.mail(), () -> directory(properties.directory()).path("mail"));
            SpringApplication.getShutdownHandlers().add(mail::close);
        }
        return mail;
    }

    private static PostgresServer start(Path data, DataDirectory home, Postgres postgres) {
        return ready(PostgresServer.keeping(data, home, postgres.port(), postgres.durable()));
    }

    private static PostgresServer ready(PostgresServer server) {
        // These handlers run after all contexts have closed, so that their last statements still find the database.
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        new PostgresRoles(server).create();
        return server;
    }

    private static void stop(PostgresServer server) {
        try {
            server.close();
        } catch (IOException e) {
            LOG.error("PostgreSQL on port {} did not stop", server.port(), e);
        }
    }
}

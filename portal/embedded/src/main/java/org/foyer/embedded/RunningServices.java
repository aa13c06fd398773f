package org.foyer.embedded;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private @Nullable PostgresServer thrownAway;
    private @Nullable MailCatcher mail;
    private @Nullable KeycloakServer keycloak;

    private RunningServices() {
        // These handlers run after all contexts have closed, so that their last statements still find the database.
        SpringApplication.getShutdownHandlers().add(this::closeAll);
    }

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

    private PostgresServer start(Path data, DataDirectory home, Postgres postgres) {
        return ready(PostgresServer.keeping(data, home, postgres.port(), postgres.durable()));
    }

    private PostgresServer ready(PostgresServer server) {
        toClose.push(server);
        new PostgresRoles(server).create();
        return server;
    }

    synchronized MailCatcher mail(EmbeddedProperties properties) {
        if (mail == null) {
            mail = MailCatcher.start(
                    properties.mail(), () -> directory(properties.directory()).path("mail"));
            toClose.push(mail);
        }
        return mail;
    }

    synchronized KeycloakServer keycloak(Supplier<KeycloakServer> start) {
        if (keycloak == null) {
            keycloak = start.get();
            toClose.push(keycloak);
        }
        return keycloak;
    }

    synchronized Optional<KeycloakServer> keycloak() {
        return Optional.ofNullable(keycloak);
    }

    synchronized Optional<MailCatcher> mail() {
        return Optional.ofNullable(mail);
    }

    /** The last that came up goes first: Keycloak before its database. */
    private synchronized void closeAll() {
        while (!toClose.isEmpty()) {
            var service = toClose.pop();
            try {
                service.close();
            } catch (Exception e) {
                LOG.error("{} did not stop", service.getClass().getSimpleName(), e);
            }
        }
    }
}

package org.foyer.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL as a process of its own beside the portal. */
class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String PORT = "foyer.embedded.postgres.port";

    private final EmbeddedPostgres server;
    private final Secrets secrets;

    private PostgresServer(EmbeddedPostgres server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** A server whose data is gone when the process ends. */
    static PostgresServer thrownAway(int port) {
        var builder = common(port).setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off");
        return start(builder, Secrets.thrownAway(), "the log above");
    }

    /** A server that keeps its data in this directory. */
    static PostgresServer keeping(Path data, DataDirectory home, int port, boolean durable) {
        try {
            var orphan = Postmaster.runningOn(data);
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            var log = home.logs().resolve("postgres.log");
            // The working directory must not be a parent of the data: the library tidies up old data below it.
            var builder = common(port)
                    .setOverrideWorkingDirectory(home.path("programs/postgres").toFile())
                    .setDataDirectory(Files.createDirectories(data))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setOutputRedirector(Redirect.to(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()));
            var secrets = Secrets.in(home.path("secrets.properties"));
            if (PostgresRoles.areKept(data)) {
                builder.setConnectConfig("password", secrets.get(PostgresRoles.SUPERUSER));
            }
            return start(builder, secrets, log.toString());
        } catch (IOException e) {
            throw new StartProblem("The data in " + data + " cannot be used.", "See the cause: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder common(int port) {
        return EmbeddedPostgres.builder()
                .setPort(Ports.claim(port, "the embedded PostgreSQL", PORT))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                // No socket files: programs that share the machine's temporary directory would meet.
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder, Secrets secrets, String log) {
        var begin = System.nanoTime();
        try {
            var server = new PostgresServer(builder.start(), secrets);
            LOG.info(
                    "PostgreSQL on port {} after {} ms",
                    server.port(),
                    Duration.ofNanos(System.nanoTime() - begin).toMillis());
            return server;
        } catch (IOException | IllegalStateException e) {
            throw new StartProblem("The embedded PostgreSQL did not start.", "Look for the reason in " + log + ".", e);
        }
    }

    int port() {
        return server.getPort();
    }

    Secrets secrets() {
        return secrets;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** A connection as the superuser: for setting up, never handed to the portal. */
    Connection superuser(String database) throws SQLException {
        var password = Map.of("password", secrets.get(PostgresRoles.SUPERUSER));
        return server.getDatabase("postgres", database, password).getConnection();
    }

    Path data() {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

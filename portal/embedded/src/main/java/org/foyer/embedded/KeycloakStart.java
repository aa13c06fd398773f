package org.foyer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Puts together what Keycloak needs from the configuration, and starts it. */
class KeycloakStart {

    private final EmbeddedProperties properties;
    private final Environment environment;
    private final RunningServices running;

    KeycloakStart(EmbeddedProperties properties, Environment environment, RunningServices running) {
        this.properties = properties;
        this.environment = environment;
        this.running = running;
    }

    KeycloakServer start(PostgresServer postgres) {
        try {
            var home = home();
            LeftOver.endRemembered(home.resolve("pid"), "Keycloak");
            var database = properties.postgres().database();
            new PostgresRoles(postgres).keycloakSchema(database);
            return KeycloakServer.start(settings(postgres), home, log(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StartProblem("The schema for Keycloak could not be made.", e.toString(), e);
        }
    }

    private Path home() throws IOException {
        return switch (properties.keycloak().directory()) {
            case "" ->
                Files.createDirectories(
                        running.directory(properties.directory()).path("keycloak"));
            case "memory" -> temporary();
            default ->
                Files.createDirectories(
                        Path.of(properties.keycloak().directory()).toAbsolutePath());
        };
    }

    private Path temporary() throws IOException {
        return Files.createTempDirectory("foyer-keycloak-");
    }

    private Path log(Path home) throws IOException {
        return properties.keycloak().directory().isEmpty()
                ? running.directory(properties.directory()).logs().resolve("keycloak.log")
                : home.resolve("keycloak.log");
    }

    private KeycloakSettings settings(PostgresServer postgres) {
        var keycloak = properties.keycloak();
        return new KeycloakSettings(
                properties.programsDirectory(),
                Ports.claim(keycloak.port(), "the embedded Keycloak", "foyer.embedded.keycloak.port"),
                Ports.claim(0, "the health check of Keycloak", ""),
                postgres.url(properties.postgres().database()),
                association(),
                portalUrl(),
                postgres.secrets(),
                mail(),
                properties.sampleUsers() ? SampleUsers.all() : List.of());
    }

    private String association() {
        return environment.getProperty("foyer.association.name", "Alpenclub Firn");
    }

    private String portalUrl() {
        var configured = properties.keycloak().portalUrl();
        return configured.isEmpty() ? "http://localhost:" + environment.getProperty("server.port", "8080") : configured;
    }

    private Map<String, String> mail() {
        return Map.of(
                "FOYER_SMTP_HOST", environment.getProperty("spring.mail.host", "localhost"),
                "FOYER_SMTP_PORT", environment.getProperty("spring.mail.port", "25"),
                "FOYER_MAIL_FROM", environment.getProperty("foyer.mail.from", "foyer@firn.example"),
                "FOYER_MAIL_NAME", association());
    }
}

package org.foyer.embedded;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts what is missing as soon as the configuration is known and logging works, and tells the portal where it is by
 * properties that anything else overrides.
 */
class EmbeddedServices implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String PROVIDER = "spring.security.oauth2.client.provider.keycloak.";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var properties = Binder.get(environment).bindOrCreate("foyer.embedded", EmbeddedProperties.class);
        if (!properties.enabled()) {
            return;
        }
        quietenLibraries(environment);
        if (properties.endWithParent()) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
        publish(environment, "foyerEmbeddedCardKeys", cardKeys(properties));
        var running = RunningServices.ofThisProcess();
        if (properties.mail().enabled() && !environment.containsProperty("spring.mail.host")) {
            publish(environment, "foyerEmbeddedMail", mail(running.mail(properties)));
        }
        if (properties.postgres().enabled() && !environment.containsProperty("spring.datasource.url")) {
            var server = running.postgres(properties);
            publish(environment, "foyerEmbeddedPostgres", postgres(server, properties));
            if (properties.keycloak().enabled() && !isKeycloakKnown(environment)) {
                var start = new KeycloakStart(properties, environment, running);
                var keycloak = running.keycloak(() -> start.start(server));
                publish(
                        environment,
                        "foyerEmbeddedKeycloak",
                        keycloak.settings().properties());
            }
        }
    }

    private static boolean isKeycloakKnown(ConfigurableEnvironment environment) {
        return environment.containsProperty(PROVIDER + "issuer-uri")
                || environment.containsProperty(PROVIDER + "authorization-uri");
    }

    /** A key of one's own for each installation, made by the portal at its first start. */
    private static Map<String, Object> cardKeys(EmbeddedProperties properties) {
        return Map.of(
                "foyer.card.keys.file",
                properties.directory().resolve("card-keys.json").toString(),
                "foyer.card.keys.make",
                true);
    }

    private static Map<String, Object> mail(MailCatcher catcher) {
        return Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", catcher.port(),
                "foyer.embedded.mail.page", catcher.address());
    }

    private static Map<String, Object> postgres(PostgresServer server, EmbeddedProperties properties) {
        var database = properties.postgres().database();
        new PostgresRoles(server).database(database);
        var url = server.url(database);
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                PostgresRoles.APP,
                "spring.datasource.password",
                server.secrets().get(PostgresRoles.secretOf(PostgresRoles.APP)),
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                PostgresRoles.OWNER,
                "spring.flyway.password",
                server.secrets().get(PostgresRoles.secretOf(PostgresRoles.OWNER)));
    }

    /** These libraries repeat all that their servers say; their warnings are enough unless someone asks for more. */
    private static void quietenLibraries(ConfigurableEnvironment environment) {
        var logging = LoggingSystem.get(EmbeddedServices.class.getClassLoader());
        for (var library : List.of("io.zonky", "org.subethamail")) {
            if (!environment.containsProperty("logging.level." + library)) {
                logging.setLogLevel(library, LogLevel.WARN);
            }
        }
    }

    private static void publish(ConfigurableEnvironment environment, String name, Map<String, Object> found) {
        environment.getPropertySources().addLast(new MapPropertySource(name, found));
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

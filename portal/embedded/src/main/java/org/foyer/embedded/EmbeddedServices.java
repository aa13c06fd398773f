package org.foyer.embedded;

import java.util.LinkedHashMap;
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

    static final String PROPERTY_SOURCE = "foyerEmbedded";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var properties = Binder.get(environment).bindOrCreate("foyer.embedded", EmbeddedProperties.class);
        if (!properties.enabled()) {
            return;
        }
        quietenLibrary(environment);
        var found = new LinkedHashMap<String, Object>();
        if (properties.postgres().enabled() && !environment.containsProperty("spring.datasource.url")) {
            found.putAll(postgres(properties));
        }
        if (properties.mail().enabled() && !environment.containsProperty("spring.mail.host")) {
            found.putAll(mail(properties));
        }
        publish(environment, found);
    }

    private static Map<String, Object> mail(EmbeddedProperties properties) {
        var catcher = RunningServices.ofThisProcess().mail(properties);
        return Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", catcher.port(),
                "foyer.embedded.mail.page", catcher.address());
    }

    private static Map<String, Object> postgres(EmbeddedProperties properties) {
        var server = RunningServices.ofThisProcess().postgres(properties);
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

    /** The library repeats all that PostgreSQL says; its warnings are enough unless someone asks for more. */
    private static void quietenLibrary(ConfigurableEnvironment environment) {
        if (!environment.containsProperty("logging.level.io.zonky")) {
            LoggingSystem.get(EmbeddedServices.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
        }
    }

    private static void publish(ConfigurableEnvironment environment, Map<String, Object> found) {
        if (!found.isEmpty()) {
            environment.getPropertySources().addLast(new MapPropertySource(PROPERTY_SOURCE, found));
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

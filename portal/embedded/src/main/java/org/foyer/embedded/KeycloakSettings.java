package org.foyer.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one Keycloak runs, and how the portal reaches it.
 *
 * @param databaseUrl of the portal's own database; Keycloak keeps to its schema
 * @param association its name, shown on the sign-in pages
 * @param portalUrl as people see it: sign-ins return there and nowhere else
 */
record KeycloakSettings(
        Path programs,
        int port,
        int managementPort,
        String databaseUrl,
        String association,
        String portalUrl,
        Secrets secrets,
        Map<String, String> mail,
        List<SampleUser> users) {

    static final String PORTAL_SECRET = "keycloak.client.foyer-portal";
    static final String ACCOUNTS_SECRET = "keycloak.client.foyer-accounts";
    static final String ADMINISTRATOR = "keycloak.administrator";

    String url() {
        return "http://localhost:" + port;
    }

    String health() {
        return "http://localhost:" + managementPort + "/health/ready";
    }

    List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + url(),
                "--cache=local",
                "--log-level=INFO,io.smallrye.health:WARN",
                "--db-url=" + databaseUrl,
                "--db-schema=keycloak",
                "--db-username=" + PostgresRoles.KEYCLOAK);
    }

    /** Secrets go this way: arguments are seen by everyone on the machine. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<>(mail);
        environment.put("KC_DB_PASSWORD", secrets.get(PostgresRoles.secretOf(PostgresRoles.KEYCLOAK)));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(ADMINISTRATOR));
        environment.put("FOYER_ASSOCIATION_NAME", association);
        environment.put("FOYER_PORTAL_URL", portalUrl);
        environment.put("FOYER_PORTAL_INTERNAL_URL", portalUrl);
        environment.put("FOYER_PORTAL_CLIENT_SECRET", secrets.get(PORTAL_SECRET));
        environment.put("FOYER_ACCOUNTS_CLIENT_SECRET", secrets.get(ACCOUNTS_SECRET));
        return environment;
    }

    /**
     * Every address by itself: with the issuer alone the portal would not start while Keycloak is down. Two names are
     * the portal's own, because Spring Boot has no property for them.
     */
    Map<String, Object> properties() {
        var registration = "spring.security.oauth2.client.registration.keycloak.";
        var provider = "spring.security.oauth2.client.provider.keycloak.";
        var issuer = url() + "/realms/" + KeycloakRealm.NAME;
        var endpoints = issuer + "/protocol/openid-connect/";
        var properties = new LinkedHashMap<String, Object>();
        properties.put(registration + "client-id", "foyer-portal");
        properties.put(registration + "client-secret", secrets.get(PORTAL_SECRET));
        properties.put(registration + "client-name", "Foyer");
        properties.put(registration + "scope", "openid,profile,email");
        properties.put(registration + "authorization-grant-type", "authorization_code");
        properties.put(registration + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}");
        properties.put(provider + "authorization-uri", endpoints + "auth");
        properties.put(provider + "token-uri", endpoints + "token");
        properties.put(provider + "jwk-set-uri", endpoints + "certs");
        properties.put(provider + "user-info-uri", endpoints + "userinfo");
        properties.put(provider + "user-name-attribute", "sub");
        properties.put("foyer.sign-in.issuer", issuer);
        properties.put("foyer.sign-in.end-session-uri", endpoints + "logout");
        properties.put("foyer.accounts.url", url());
        properties.put("foyer.accounts.allow-plain-http", true);
        properties.put("foyer.accounts.client-secret", secrets.get(ACCOUNTS_SECRET));
        properties.put("foyer.accounts.portal-url", portalUrl + "/");
        properties.put("foyer.mail.portal-url", portalUrl);
        return properties;
    }
}

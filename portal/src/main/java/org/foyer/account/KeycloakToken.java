package org.foyer.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** The access token of the service account, kept until shortly before it ends. */
class KeycloakToken {

    private static final int SECONDS_TO_SPARE = 20;

    private final AccountsProperties properties;
    private final Clock clock;
    private @Nullable Granted current;

    KeycloakToken(AccountsProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    synchronized String value(RemoteSystem keycloak) {
        if (current == null || !clock.instant().isBefore(current.until)) {
            current = ask(keycloak);
        }
        return current.value;
    }

    /** Keycloak did not accept this token, for instance because its keys have changed: the next call asks for another. */
    synchronized void refused(String value) {
        if (current != null && current.value.equals(value)) {
            current = null;
        }
    }

    private Granted ask(RemoteSystem keycloak) {
        String form = Map.of(
                        "grant_type", "client_credentials",
                        "client_id", properties.clientId(),
                        "client_secret", properties.clientSecret())
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = keycloak.send(RemoteRequest.send(
                        HttpMethod.POST,
                        "/realms/" + properties.realm() + "/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        form)
                .mayBeRepeated()
                .withEndingKey());
        if (!answer.successful()) {
            throw new AccountsUnreachableException("Keycloak gives the client " + properties.clientId() + " no token ("
                    + answer.status() + "): are foyer.accounts.client-id and client-secret right?");
        }
        var token = answer.json();
        return new Granted(
                token.path("access_token").asString(),
                clock.instant().plusSeconds(token.path("expires_in").asLong() - SECONDS_TO_SPARE));
    }

    private record Granted(String value, Instant until) {}
}

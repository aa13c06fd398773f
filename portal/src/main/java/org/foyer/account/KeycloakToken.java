package org.foyer.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The access token of the service account, kept until shortly before it ends. */
class KeycloakToken {

    private static final int SECONDS_TO_SPARE = 20;

    private final RestClient http;
    private final AccountsProperties properties;
    private final Clock clock;
    private @Nullable Granted current;

    KeycloakToken(RestClient http, AccountsProperties properties, Clock clock) {
        this.http = http;
        this.properties = properties;
        this.clock = clock;
    }

    synchronized String value() {
        if (current == null || !clock.instant().isBefore(current.until)) {
            current = ask();
        }
        return current.value;
    }

    /** Keycloak did not accept this token, for instance because its keys have changed: the next call asks for another. */
    synchronized void refused(String value) {
        if (current != null && current.value.equals(value)) {
            current = null;
        }
    }

    private Granted ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", properties.clientId());
        form.add("client_secret", properties.clientSecret());
        var answer = Objects.requireNonNull(http.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", properties.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class));
        return new Granted(answer.token(), clock.instant().plusSeconds(answer.seconds() - SECONDS_TO_SPARE));
    }

    private record Granted(String value, Instant until) {}

    private record Answer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}
}

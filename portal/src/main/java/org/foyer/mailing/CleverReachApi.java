package org.foyer.mailing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Speaks with CleverReach. It refuses in three ways: with a status, with status 200 and an error inside, and with status
 * 500 and a plain line. An empty list is a 204.
 */
final class CleverReachApi {

    private final RemoteSystem remote;
    private final CleverReachProperties properties;
    private final Clock clock;
    private @Nullable String token;
    private Instant tokenEnds = Instant.MIN;

    CleverReachApi(RemoteSystem remote, CleverReachProperties properties, Clock clock) {
        this.remote = remote;
        this.properties = properties;
        this.clock = clock;
    }

    /** Reads; empty where there is nothing. */
    Optional<JsonNode> get(String path, Map<String, String> query) {
        return understood(remote.send(authorised(RemoteRequest.get("/v3" + path).with(query))));
    }

    /** Sends a document. The same recipients twice do no harm. */
    Optional<JsonNode> post(String path, JsonNode body) {
        RemoteRequest request = RemoteRequest.send(HttpMethod.POST, "/v3" + path, "application/json", body.toString());
        return understood(remote.send(authorised(request).mayBeRepeated()));
    }

    /** Deletes; what is not there any more is deleted. */
    void delete(String path) {
        try {
            understood(remote.send(authorised(RemoteRequest.delete("/v3" + path))));
        } catch (RefusedByServiceException e) {
            if (!e.words().contains("not found") && !e.words().contains("Not Found")) {
                throw e;
            }
        }
    }

    private RemoteRequest authorised(RemoteRequest request) {
        return request.header("Authorization", "Bearer " + token())
                .header("Accept", "application/json")
                .mayBeRefusedInWords();
    }

    private synchronized String token() {
        if (token != null && clock.instant().isBefore(tokenEnds)) {
            return token;
        }
        String credentials =
                properties.clientId() + ":" + properties.clientSecret().value();
        RemoteRequest request = RemoteRequest.send(
                        HttpMethod.POST,
                        "/oauth/token.php",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .mayBeRepeated();
        RemoteAnswer answer = remote.send(request);
        JsonNode json = answer.successful() ? answer.json() : JsonNodeFactory.instance.objectNode();
        if (!json.path("access_token").isString()) {
            throw new RemoteMisconfiguredException("CleverReach gives us no token: check client-id and client-secret");
        }
        String fresh = json.path("access_token").stringValue();
        token = fresh;
        tokenEnds =
                clock.instant().plusSeconds(Math.max(0, json.path("expires_in").asLong(3600) - 60));
        return fresh;
    }

    private Optional<JsonNode> understood(RemoteAnswer answer) {
        if (answer.status() == 204) {
            return Optional.empty();
        }
        if (answer.status() == 401 || answer.status() == 403) {
            synchronized (this) {
                token = null;
            }
            throw new RemoteMisconfiguredException("CleverReach refuses our token (" + answer.status()
                    + "): check the rights of the OAuth application");
        }
        Optional<JsonNode> json = answer.jsonIfAny();
        if (json.isPresent() && json.get().path("error").isObject()) {
            // comes with status 404, and with status 200 as well
            throw new RefusedByServiceException(
                    "CleverReach", json.get().path("error").path("message").asString(""));
        }
        if (!answer.successful()) {
            throw new RefusedByServiceException("CleverReach", answer.text());
        }
        // single values are answers too: a deletion is answered by «true»
        return Optional.of(answer.json());
    }

    /** A part of a path: e-mail addresses stand in them. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

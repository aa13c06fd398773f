package org.foyer.connector;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Speaks JSON:API with hitobito: the token header, the media type without which nothing is written, and its errors. */
final class HitobitoApi {

    /** Writings in any other type are refused with 415. */
    static final String MEDIA_TYPE = "application/vnd.api+json";

    private final RemoteSystem remote;
    private final HitobitoProperties properties;

    HitobitoApi(RemoteSystem remote, HitobitoProperties properties) {
        this.remote = remote;
        this.properties = properties;
    }

    /** A collection; empty where the page is larger than the installation allows. */
    Optional<JsonNode> people(Map<String, String> query) {
        RemoteAnswer answer =
                remote.send(authorised(RemoteRequest.get("/api/people")).with(query));
        return answer.status() == 422 ? Optional.empty() : Optional.of(document(answer));
    }

    /** One person; empty where hitobito does not know them, or knows no active role of them. */
    Optional<JsonNode> person(String id, Map<String, String> query) {
        RemoteAnswer answer =
                remote.send(authorised(RemoteRequest.get("/api/people/" + id)).with(query));
        if (answer.status() != 404) {
            return Optional.of(document(answer));
        }
        if (answer.jsonIfAny().isEmpty()) {
            throw new RemoteMisconfiguredException("hitobito has no JSON:API at this address (404): check base-url");
        }
        return Optional.empty();
    }

    /** Updates a person with the whole document. The same update twice does no harm only where nothing is created. */
    void update(String id, String document, boolean repeatable) {
        RemoteRequest request =
                authorised(RemoteRequest.send(HttpMethod.PUT, "/api/people/" + id, MEDIA_TYPE, document));
        RemoteAnswer answer = remote.send(repeatable ? request.mayBeRepeated() : request);
        if (answer.status() == 404) {
            // the reading afterwards finds them gone
            return;
        }
        if (answer.status() != 204 && answer.status() != 202) {
            document(answer);
        }
    }

    private RemoteRequest authorised(RemoteRequest request) {
        return request.header("X-TOKEN", properties.token().value()).header("Accept", MEDIA_TYPE);
    }

    private static JsonNode document(RemoteAnswer answer) {
        switch (answer.status()) {
            case 401 ->
                throw new RemoteMisconfiguredException(
                        "hitobito refuses our token (401): check the token of the service account");
            case 403 ->
                throw new RemoteMisconfiguredException(
                        "hitobito does not let our service account do this (403): check its rights and its layer");
            case 404 ->
                throw new RemoteMisconfiguredException(
                        "hitobito has no JSON:API at this address (404): check base-url");
            case 415 ->
                throw new RemoteMisconfiguredException(
                        "hitobito does not take the media type (415): a proxy may change the header Content-Type");
            default -> {
                JsonNode json = answer.json();
                if (json.has("errors")) {
                    throw refusal(answer.status(), json.path("errors"));
                }
                if (!answer.successful() || !json.has("data")) {
                    throw new RemoteGarbledException("hitobito answered " + answer.status() + " without data");
                }
                return json;
            }
        }
    }

    private static RuntimeException refusal(int status, JsonNode errors) {
        if (status >= 500) {
            return new RemoteUnavailableException("hitobito failed (" + status + ")");
        }
        String words = errors.values().stream()
                .map(error -> Optional.ofNullable(Reading.text(error, "detail"))
                        .orElse(String.valueOf(Reading.text(error, "title"))))
                .distinct()
                .collect(Collectors.joining(" "));
        Set<CrmField> fields = new HashSet<>();
        errors.values().forEach(error -> field(error).ifPresent(fields::add));
        return new RefusedByCrmException(code(status, errors.path(0)), words, fields);
    }

    private static Optional<CrmField> field(JsonNode error) {
        String attribute = Reading.text(error.path("meta"), "attribute");
        if (attribute == null) {
            String pointer = Reading.text(error.path("source"), "pointer");
            attribute = pointer == null ? null : pointer.substring(pointer.lastIndexOf('/') + 1);
        }
        return HitobitoFields.ofAttribute(attribute);
    }

    private static RefusalCode code(int status, JsonNode error) {
        String code = lower(Reading.text(error.path("meta"), "code"));
        return switch (code) {
            case "taken" -> RefusalCode.TAKEN;
            case "blank", "empty" -> RefusalCode.MISSING_VALUE;
            case "invalid", "inclusion", "too_long", "too_short", "not_a_number", "invalid_date" ->
                RefusalCode.INVALID_VALUE;
            default -> status == 400 ? RefusalCode.NOT_WRITABLE : RefusalCode.OTHER;
        };
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}

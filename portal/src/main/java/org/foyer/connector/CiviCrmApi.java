package org.foyer.connector;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks APIv4 over {@code civicrm/ajax/api4}. Knows that a refused key comes as plain text, that a refused value comes
 * as status 500 with JSON, and that a batch says 200 as soon as one of its calls worked.
 */
final class CiviCrmApi {

    /** One call: entity, action, parameters. */
    record Call(String entity, String action, Map<String, Object> params) {

        List<Object> wire() {
            return List.of(entity, action, params);
        }
    }

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Faults of the moment that CiviCRM reports like refusals. */
    private static final Pattern PASSING = Pattern.compile(
            "deadlock|lock wait|restarting transaction|connect failed|too many connections|gone away|no database",
            Pattern.CASE_INSENSITIVE);

    private final RemoteSystem remote;
    private final CiviCrmProperties properties;

    CiviCrmApi(RemoteSystem remote, CiviCrmProperties properties) {
        this.remote = remote;
        this.properties = properties;
    }

    /** The values of one reading call. */
    JsonNode read(Call call) {
        String path = "/civicrm/ajax/api4/" + call.entity() + "/" + call.action();
        RemoteAnswer answer = remote.send(request(path, "params", call.params()).mayBeRepeated());
        return values(whole(answer));
    }

    /** The values of several reading calls, all or none: half a member must not be taken for a whole one. */
    Map<String, JsonNode> readAll(Map<String, Call> calls) {
        JsonNode answers = whole(remote.send(batch(calls).mayBeRepeated()));
        Map<String, JsonNode> values = new LinkedHashMap<>();
        calls.keySet().forEach(name -> values.put(name, values(answers.path(name))));
        return values;
    }

    /** Several writing calls, each for itself; gives the refusals by name. */
    Map<String, RefusedByCrmException> writeAll(Map<String, Call> calls) {
        JsonNode answers = whole(remote.send(batch(calls)));
        Map<String, RefusedByCrmException> refusals = new LinkedHashMap<>();
        for (String name : calls.keySet()) {
            try {
                values(answers.path(name));
            } catch (RefusedByCrmException e) {
                refusals.put(name, e);
            }
        }
        return refusals;
    }

    private RemoteRequest batch(Map<String, Call> calls) {
        Map<String, Object> wire = new LinkedHashMap<>();
        calls.forEach((name, call) -> wire.put(name, call.wire()));
        return request("/civicrm/ajax/api4", "calls", wire);
    }

    private RemoteRequest request(String path, String field, Object content) {
        String body = field + "=" + URLEncoder.encode(MAPPER.writeValueAsString(content), StandardCharsets.UTF_8);
        RemoteRequest request = RemoteRequest.send(HttpMethod.POST, path, FORM, body)
                .header("X-Civi-Auth", "Bearer " + properties.key().value())
                .header("X-Requested-With", "XMLHttpRequest")
                .header("Accept", "application/json");
        return properties.siteKey() == null
                ? request
                : request.header("X-Civi-Key", properties.siteKey().value());
    }

    private JsonNode whole(RemoteAnswer answer) {
        switch (answer.status()) {
            case 401 ->
                throw new RemoteMisconfiguredException(
                        "CiviCRM refuses our key (401): check the API key, and that authx allows it in the header X-Civi-Auth");
            case 403 ->
                throw new RemoteMisconfiguredException(
                        "CiviCRM does not let our contact do this (403): check its permissions");
            case 404 ->
                throw new RemoteMisconfiguredException("CiviCRM knows no APIv4 at this address (404): check base-url");
            case 400, 405 ->
                throw new RemoteMisconfiguredException(
                        "CiviCRM does not take the request (" + answer.status() + "): a proxy may remove its headers");
            default -> {
                JsonNode json = answer.json();
                if (!answer.successful() && !json.has("error_message") && !batchOf(json)) {
                    throw new RemoteGarbledException("CiviCRM answered " + answer.status() + " without a reason");
                }
                return json;
            }
        }
    }

    /** A batch in which all calls failed has status 500, and one answer each. */
    private static boolean batchOf(JsonNode json) {
        return json.isObject() && json.values().stream().anyMatch(one -> one.has("error_message") || one.has("values"));
    }

    private static JsonNode values(JsonNode answer) {
        if (answer.has("error_message") || answer.has("error_code")) {
            throw refusal(answer);
        }
        JsonNode values = answer.path("values");
        if (!values.isArray() && !values.isObject()) {
            throw new RemoteGarbledException("CiviCRM answered without values");
        }
        return values;
    }

    private static RuntimeException refusal(JsonNode answer) {
        String words = orEmpty(Reading.text(answer, "error_message"));
        if (PASSING.matcher(words).find()) {
            return new RemoteUnavailableException("CiviCRM has trouble with its database");
        }
        if ("403".equals(Reading.text(answer, "status"))) {
            return new RemoteMisconfiguredException(
                    "CiviCRM does not let our contact do this (403): check its permissions");
        }
        return new RefusedByCrmException(code(orEmpty(Reading.text(answer, "error_code")), words), words);
    }

    private static RefusalCode code(String code, String words) {
        if (code.equals("mandatory_missing") || words.startsWith("Mandatory values missing")) {
            return RefusalCode.MISSING_VALUE;
        }
        if (code.equals("already exists") || words.contains("already exists") || words.contains("Duplicate")) {
            return RefusalCode.TAKEN;
        }
        return words.contains("not a valid") || words.contains("invalid") || words.contains("Illegal value")
                ? RefusalCode.INVALID_VALUE
                : RefusalCode.OTHER;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

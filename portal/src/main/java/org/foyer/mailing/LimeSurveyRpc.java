package org.foyer.mailing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls RemoteControl 2. It answers every error with status 200: the result is then an object with nothing but a
 * {@code status} in words. Sessions end when LimeSurvey likes, so a call with an old key is made once more with a new one.
 */
final class LimeSurveyRpc {

    private static final Logger LOG = LoggerFactory.getLogger(LimeSurveyRpc.class);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration LOCKED_OUT = Duration.ofMinutes(15);

    private final RemoteSystem remote;
    private final LimeSurveyProperties properties;
    private @Nullable String session;

    LimeSurveyRpc(RemoteSystem remote, LimeSurveyProperties properties) {
        this.remote = remote;
        this.properties = properties;
    }

    /** Calls a method with the session key before the arguments; the result, or the words of a refusal. */
    synchronized JsonNode call(String method, boolean repeatable, Object... arguments) {
        JsonNode result = send(method, repeatable, withKey(arguments));
        if (words(result).toLowerCase(Locale.ROOT).matches("invalid s ?ession key.*")) {
            session = null;
            result = send(method, repeatable, withKey(arguments));
        }
        String words = words(result);
        if (words.equals("No permission")) {
            throw new RemoteMisconfiguredException("LimeSurvey does not let our user do this: check its permissions");
        }
        return result;
    }

    /** Ends the session at LimeSurvey, if there is one. */
    synchronized void release() {
        if (session != null) {
            String key = session;
            session = null;
            try {
                send("release_session_key", false, List.of(key));
            } catch (RemoteException | RefusedByServiceException e) {
                // the work is done or has failed for its own reason, and a session ends by itself
                LOG.debug("The session at LimeSurvey could not be ended", e);
            }
        }
    }

    /** What an answer says when it is no result but a refusal; empty for a result. */
    static String words(JsonNode result) {
        boolean refusal =
                result.isObject() && result.size() == 1 && result.path("status").isString();
        return refusal ? result.path("status").stringValue() : "";
    }

    private List<Object> withKey(Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(key());
        all.addAll(List.of(arguments));
        return all;
    }

    private String key() {
        if (session == null) {
            JsonNode result = send(
                    "get_session_key",
                    false,
                    List.of(properties.user(), properties.password().value()));
            if (!result.isString()) {
                throw signInProblem(words(result));
            }
            session = result.stringValue();
        }
        return session;
    }

    private static RuntimeException signInProblem(String words) {
        if (words.contains("maximum login attempts") || words.contains("exceeded")) {
            return new RemoteUnavailableException("LimeSurvey has locked us out after too many attempts", LOCKED_OUT);
        }
        return new RemoteMisconfiguredException("LimeSurvey refuses our user or password");
    }

    private JsonNode send(String method, boolean repeatable, List<Object> parameters) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("method", method);
        body.set("params", MAPPER.valueToTree(parameters));
        body.put("id", 1);
        RemoteRequest request =
                RemoteRequest.send(HttpMethod.POST, properties.path(), "application/json", body.toString());
        RemoteAnswer answer = remote.send(repeatable ? request.mayBeRepeated() : request);
        if (answer.status() == 404 || answer.status() == 401 || answer.status() == 403) {
            throw new RemoteMisconfiguredException("LimeSurvey has no RemoteControl at this address (" + answer.status()
                    + "): check base-url, and that the JSON-RPC interface is switched on");
        }
        if (answer.empty()) {
            // that is how it answers while the interface is switched off
            throw new RemoteMisconfiguredException(
                    "LimeSurvey answers nothing: the JSON-RPC interface is switched off");
        }
        JsonNode json = answer.json();
        JsonNode error = json.path("error");
        if (!error.isNull() && !error.isMissingNode()) {
            throw new RefusedByServiceException(
                    "LimeSurvey", error.isString() ? error.stringValue() : error.toString());
        }
        if (!answer.successful() || !json.has("result")) {
            throw new RemoteGarbledException("LimeSurvey answered " + answer.status() + " without a result");
        }
        return json.path("result");
    }
}

package org.foyer.remote;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One request to a foreign system.
 *
 * @param path below the base address, beginning with a slash and encoded already
 * @param query raw values; they are encoded when the request is sent
 * @param repeatable whether doing it twice does no harm; only then it is tried again
 * @param refusedInWords whether this system refuses with status 500 and a plain line: then that is an answer, not a breakdown
 * @param keyMayEnd whether the key is a token that ends by itself: its refusal is an answer, and the sender gets another
 */
public record RemoteRequest(
        HttpMethod method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable String contentType,
        byte @Nullable [] body,
        boolean repeatable,
        boolean refusedInWords,
        boolean keyMayEnd) {

    /** A request that only reads. */
    public static RemoteRequest get(String path) {
        return new RemoteRequest(HttpMethod.GET, path, Map.of(), Map.of(), null, null, true, false, false);
    }

    /** A request that sends a body, UTF-8; it is not repeated. */
    public static RemoteRequest send(HttpMethod method, String path, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new RemoteRequest(method, path, Map.of(), Map.of(), contentType, bytes, false, false, false);
    }

    /** A deletion: repeating it does no harm. */
    public static RemoteRequest delete(String path) {
        return new RemoteRequest(HttpMethod.DELETE, path, Map.of(), Map.of(), null, null, true, false, false);
    }

    /** The same with query parameters. */
    public RemoteRequest with(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(query);
        all.putAll(parameters);
        return new RemoteRequest(method, path, all, headers, contentType, body, repeatable, refusedInWords, keyMayEnd);
    }

    /** The same with a header. */
    public RemoteRequest header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new RemoteRequest(method, path, query, all, contentType, body, repeatable, refusedInWords, keyMayEnd);
    }

    /** The same, marked as harmless to repeat. */
    public RemoteRequest mayBeRepeated() {
        return new RemoteRequest(method, path, query, headers, contentType, body, true, refusedInWords, keyMayEnd);
    }

    /** The same, for a system that refuses with status 500 and a plain line. */
    public RemoteRequest mayBeRefusedInWords() {
        return new RemoteRequest(method, path, query, headers, contentType, body, repeatable, true, keyMayEnd);
    }

    /** The same, with a token that may have ended meanwhile. */
    public RemoteRequest withEndingKey() {
        return new RemoteRequest(method, path, query, headers, contentType, body, repeatable, refusedInWords, true);
    }

    /** Method and path only: queries, headers and bodies may hold personal data and keys. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

package org.foyer.embedded;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the mail page answers. */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    Answer(int status, String type, byte[] body) {
        this(status, type, body, Map.of());
    }

    Answer(int status, String type, String body) {
        this(status, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer redirect(String path) {
        return new Answer(303, "text/plain", "").with("Location", path);
    }

    static Answer resource(String type, String path) {
        try (var stream = Objects.requireNonNull(Answer.class.getResourceAsStream(path), path)) {
            return new Answer(200, type, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }

    Answer saveAs(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return with("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    void send(HttpExchange exchange) throws IOException {
        var response = exchange.getResponseHeaders();
        response.set("Content-Type", type);
        response.set("X-Content-Type-Options", "nosniff");
        response.set("Cache-Control", "no-store");
        response.set("Referrer-Policy", "no-referrer");
        headers.forEach(response::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}

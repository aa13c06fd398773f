package org.foyer.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server on a free port that plays a foreign system, and breaks in all the ways such systems break. */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Seen, Reply> behaviour;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Turn> turns = new CopyOnWriteArrayList<>();
    private volatile Fault lasting;

    public StubServer(Function<Seen, Reply> behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** All requests so far. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public Seen last() {
        return seen.getLast();
    }

    /** The next requests meet these faults, one each. */
    public StubServer next(Fault... coming) {
        for (Fault fault : coming) {
            turns.add(new Turn(false, fault));
        }
        return this;
    }

    /** The next requests go well, before the faults that are planned after this. */
    public StubServer fine(int requests) {
        for (int i = 0; i < requests; i++) {
            turns.add(new Turn(true, null));
        }
        return this;
    }

    /** The next request is carried out, but its answer is lost on the way. */
    public StubServer losingTheAnswer() {
        turns.add(new Turn(true, Fault.CUT_CONNECTION));
        return this;
    }

    /** All requests from now on meet this fault. */
    public StubServer always(Fault fault) {
        lasting = fault;
        return this;
    }

    /** The faults are over. */
    public StubServer well() {
        lasting = null;
        turns.clear();
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Seen request = Seen.of(exchange);
            seen.add(request);
            Turn turn = turns.isEmpty() ? new Turn(lasting == null, lasting) : turns.removeFirst();
            Reply reply = turn.carriedOut() ? behaviour.apply(request) : null;
            if (turn.fault() != null) {
                turn.fault().play(exchange);
            } else {
                reply.send(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** How one request goes. */
    private record Turn(boolean carriedOut, Fault fault) {}

    /** A request as it arrived. */
    public record Seen(
            String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

        static Seen of(HttpExchange exchange) throws IOException {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders().forEach((key, values) -> headers.put(key.toLowerCase(), values.getFirst()));
            return new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    form(exchange.getRequestURI().getRawQuery()),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        /** A header, by its name in lower case; empty when it is missing. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** The fields of a form or query. */
        public static Map<String, String> form(String text) {
            Map<String, String> fields = new LinkedHashMap<>();
            if (text != null && !text.isEmpty()) {
                for (String pair : text.split("&")) {
                    String[] parts = pair.split("=", 2);
                    fields.put(
                            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                            parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                }
            }
            return fields;
        }
    }

    /** An answer to give. */
    public record Reply(int status, String contentType, String body, Map<String, String> headers) {

        public static Reply json(int status, String body) {
            return new Reply(status, "application/json", body, Map.of());
        }

        public static Reply text(int status, String body) {
            return new Reply(status, "text/plain;charset=UTF-8", body, Map.of());
        }

        public Reply with(String header, String value) {
            return new Reply(status, contentType, body, Map.of(header, value));
        }

        void send(HttpExchange exchange) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

package org.foyer.content;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of a Magnolia with the request that it answered, from a file. */
record Exchange(String name, JsonNode json) {

    private static final Set<String> MADE_BY_THE_SERVER = Set.of("transfer-encoding", "content-length", "date");

    static List<Exchange> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Exchange::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange read(Path file) {
        try {
            return new Exchange(
                    file.getFileName().toString().replace(".json", ""),
                    JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return json.path("status").asInt();
    }

    String path() {
        return json.path("requestLine").asString().split(" ")[1].split("\\?")[0];
    }

    byte[] body() {
        var binary = json.get("bodyBase64");
        return binary == null
                ? json.path("body").asString("").getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(binary.asString());
    }

    String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A real server that gives this answer to whatever it is asked. */
    Player play() {
        return new Player(this);
    }

    /** The server. */
    static final class Player implements AutoCloseable {

        private final HttpServer server;

        private Player(Exchange exchange) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", http -> {
                try (http) {
                    http.getRequestBody().readAllBytes();
                    exchange.json().path("responseHeaders").forEachEntry((header, value) -> {
                        if (!MADE_BY_THE_SERVER.contains(header.toLowerCase())) {
                            http.getResponseHeaders().add(header, value.asString());
                        }
                    });
                    byte[] body = exchange.body();
                    http.sendResponseHeaders(exchange.status(), body.length == 0 ? -1 : body.length);
                    http.getResponseBody().write(body);
                }
            });
            server.start();
        }

        URI url() {
            return URI.create("http://localhost:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}

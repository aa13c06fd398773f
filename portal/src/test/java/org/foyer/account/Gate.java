package org.foyer.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before the real Keycloak, counts what goes through, and can be shut. */
final class Gate implements AutoCloseable {

    enum State {
        OPEN,
        SHUT,
        REFUSING
    }

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile State state = State.OPEN;
    private volatile int writesLeft = Integer.MAX_VALUE;

    Gate(String keycloak) throws IOException {
        this.keycloak = keycloak;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void is(State now) {
        state = now;
    }

    /** Lets so many more changes through and then nothing at all. */
    void shutAfterWrites(int writes) {
        writesLeft = writes;
    }

    void open() {
        state = State.OPEN;
        writesLeft = Integer.MAX_VALUE;
    }

    int calls() {
        return calls.getAndSet(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean token = exchange.getRequestURI().getPath().endsWith("/token");
            if (state == State.SHUT || !token && isUsedUp(exchange)) {
                return;
            }
            if (state == State.REFUSING) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            if (!token) {
                calls.incrementAndGet();
            }
            answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isUsedUp(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("GET")) {
            writesLeft--;
        }
        return writesLeft < 0;
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(keycloak + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        for (String name : new String[] {"Authorization", "Content-Type"}) {
            if (exchange.getRequestHeaders().getFirst(name) != null) {
                request.header(name, exchange.getRequestHeaders().getFirst(name));
            }
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (String name : new String[] {"Content-Type", "Location"}) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
        }
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

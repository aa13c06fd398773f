package org.foyer.remote;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The ways in which foreign systems break. */
public enum Fault {
    /** Takes the request and never answers. */
    SILENCE {
        @Override
        void play(HttpExchange exchange) {
            await(20_000);
        }
    },
    ERROR_500 {
        @Override
        void play(HttpExchange exchange) throws IOException {
            send(exchange, 500, "text/html", "<html><body><h1>Fatal error</h1></body></html>");
        }
    },
    BUSY_503 {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Retry-After", "120");
            send(exchange, 503, "application/json", "{\"status_code\":503,\"status_message\":\"Maintenance.\"}");
        }
    },
    UNAUTHORISED_TEXT {
        @Override
        void play(HttpExchange exchange) throws IOException {
            send(exchange, 401, "text/plain", "HTTP 401 Invalid credential");
        }
    },
    HTML_200 {
        @Override
        void play(HttpExchange exchange) throws IOException {
            send(exchange, 200, "text/html; charset=UTF-8", "<!doctype html><title>Log in</title>");
        }
    },
    CUT_JSON {
        @Override
        void play(HttpExchange exchange) throws IOException {
            send(exchange, 200, "application/json", "{\"values\":[{\"id\":1,\"first_name\":\"Ann");
        }
    },
    /** Promises more bytes than it sends, then hangs up. */
    CUT_CONNECTION {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("{\"values\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    },
    ENDLESS {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.getResponseBody();
            while (!Thread.currentThread().isInterrupted()) {
                out.write(blanks);
            }
        }
    },
    /** One byte now and then: each is in time, the whole never is. */
    DRIP {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (await(50)) {
                out.write(' ');
                out.flush();
            }
        }
    },
    WRONG_CHARSET {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
            byte[] latin = "{\"values\":[{\"last_name\":\"Müller\"}]}".getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(200, latin.length);
            exchange.getResponseBody().write(latin);
        }
    },
    REDIRECT {
        @Override
        void play(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Location", "https://collector.example.net/");
            exchange.sendResponseHeaders(302, -1);
        }
    };

    abstract void play(HttpExchange exchange) throws IOException;

    /** Lets time pass on the server's side; false when the server is stopped meanwhile. */
    private static boolean await(long millis) {
        try {
            return !new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

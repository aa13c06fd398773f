package org.foyer.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The page that shows caught mail, for this machine only, and the same as JSON for tests. */
class MailPage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailPage.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a message brings along cannot run, load anything from elsewhere, or reach this page. */
    private static final String HARMLESS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final String OWN_PAGE = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailStore store;
    private final MailHtml html = new MailHtml();

    private MailPage(HttpServer server, ExecutorService threads, MailStore store) {
        this.server = server;
        this.threads = threads;
        this.store = store;
    }

    static MailPage start(int port, MailStore store) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            var page = new MailPage(server, threads, store);
            server.setExecutor(threads);
            server.createContext("/", page::handle);
            server.start();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange).send(exchange);
        } catch (IOException e) {
            LOG.debug("The reader of the mail page went away", e);
        } catch (RuntimeException e) {
            LOG.error("The mail page could not answer {}", exchange.getRequestURI(), e);
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!isThisMachine(exchange)) {
            return new Answer(403, "text/plain", "This page answers to localhost only.");
        }
        var request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (request) {
            case "GET /" -> page(html.list(store.all()));
            case "GET /codes" -> page(html.codes(SampleUsers.all()));
            case "GET /mail.css" -> Answer.resource("text/css", "/foyer/mail.css");
            case "GET /api/messages" -> json(wanted(exchange.getRequestURI().getQuery()));
            case "POST /delete", "DELETE /api/messages" -> delete(exchange.getRequestMethod());
            default -> single(request.split("/"));
        };
    }

    /** Other names for this address would let a web page elsewhere read the mail through the reader's browser. */
    private static boolean isThisMachine(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    private List<CaughtMail> wanted(String query) {
        if (query == null || !query.startsWith("to=")) {
            return store.all();
        }
        var address = query.substring("to=".length());
        return store.all().stream().filter(mail -> mail.isFor(address)).toList();
    }

    private Answer delete(String method) {
        store.clear();
        return method.equals("POST") ? Answer.redirect("/") : new Answer(204, "text/plain", "");
    }

    /** The words are {@code GET , messages, id, part, number}, or {@code GET , api, messages, id}. */
    private Answer single(String[] words) {
        var api = words.length == 4 && words[1].equals("api") && words[2].equals("messages");
        if (!words[0].equals("GET ") || words.length < 3 || !(api || words[1].equals("messages"))) {
            return notFound();
        }
        return store.find(words[api ? 3 : 2])
                .flatMap(mail -> api ? Optional.of(json(mail)) : part(mail, words))
                .orElseGet(MailPage::notFound);
    }

    private Optional<Answer> part(CaughtMail mail, String[] words) {
        var part = words.length > 3 ? words[3] : "";
        return switch (part) {
            case "" -> Optional.of(page(html.single(mail)));
            case "html" ->
                Optional.ofNullable(mail.html())
                        .map(body -> new Answer(200, "text/html", body).with("Content-Security-Policy", HARMLESS));
            case "raw" -> Optional.of(new Answer(200, "message/rfc822", mail.raw()).saveAs(mail.id() + ".eml"));
            case "attachments" -> attachment(mail, words);
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> attachment(CaughtMail mail, String[] words) {
        if (words.length < 5 || !words[4].matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return mail.attachments().stream()
                .skip(Long.parseLong(words[4]))
                .findFirst()
                .map(found -> new Answer(200, "application/octet-stream", found.content()).saveAs(found.name()));
    }

    private static Answer page(String html) {
        return new Answer(200, "text/html", html).with("Content-Security-Policy", OWN_PAGE);
    }

    private static Answer json(Object value) {
        return new Answer(200, "application/json", JSON.writeValueAsString(value));
    }

    private static Answer notFound() {
        return new Answer(404, "text/plain", "There is no such message.");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

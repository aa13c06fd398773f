package org.foyer.content;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foyer.card.ConstantAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a visitor waits over HTTP for a page of the editors, content in memory, as a ratio to an endpoint of the same application that
 * answers a constant, asked in turn with it on the same connection. A visitor who comes in opens a session and is then given the page;
 * one who goes from page to page is only given the page. Portal, database and visitor share the machine.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.embedded.postgres.database=bench_content", "vaadin.productionMode=true"})
@ActiveProfiles("test")
@Import(ConstantAnswer.class)
class ContentPageBenchmark {

    private static final int VISITORS = 60;
    private static final int WARMING = 20;
    private static final int PAGES = 10;
    private static final List<String> ROUTES = List.of("pages/huts", "pages/ask");

    @LocalServerPort
    int port;

    private final JsonMapper json = new JsonMapper();
    private final List<String> report = new ArrayList<>();

    @Test
    void measuresPagesForVisitors() throws Exception {
        List<Double> entered = new ArrayList<>();
        List<Double> turned = new ArrayList<>();
        List<Double> constant = new ArrayList<>();
        for (int visitor = 0; visitor < VISITORS + WARMING; visitor++) {
            var visit = new Visitor();
            long begin = System.nanoTime();
            visit.enter(ROUTES.getFirst());
            visit.open(ROUTES.getFirst());
            double first = (System.nanoTime() - begin) / 1e6;
            List<Double> further = new ArrayList<>();
            List<Double> baseline = new ArrayList<>();
            for (int page = 1; page <= PAGES; page++) {
                baseline.add(visit.constant());
                further.add(visit.open(ROUTES.get(page % ROUTES.size())));
            }
            if (visitor >= WARMING) {
                entered.add(first);
                turned.addAll(further);
                constant.addAll(baseline);
            }
        }
        double base = line("an endpoint that answers a constant", constant);
        double page = line("a page of the editors, from another page", turned);
        line("a page of the editors, coming in", entered);
        report.add("ratio of medians, page to constant: %.1f".formatted(page / base));
        var out = Path.of("target", "bench", "content.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    /** @return the median */
    private double line(String name, List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p50 = sorted[sorted.length / 2];
        report.add("%-45s p50 %6.2f ms, p95 %6.2f ms".formatted(name, p50, sorted[(int) (sorted.length * 0.95)]));
        return p50;
    }

    /** A browser that has just been opened, as far as the server can tell. */
    private final class Visitor {

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private String key = "";
        private int syncId;
        private int clientId;

        void enter(String route) throws Exception {
            JsonNode config = json.readTree(body(HttpRequest.newBuilder(uri("?v-r=init&query=&location=" + route))))
                    .path("appConfig");
            key = config.path("uidl").path("Vaadin-Security-Key").asString();
            syncId = config.path("uidl").path("syncId").asInt();
        }

        double open(String route) throws Exception {
            String message = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                    "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, route, syncId, clientId);
            long begin = System.nanoTime();
            String answer = body(HttpRequest.newBuilder(uri("?v-r=uidl&v-uiId=0"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(message)));
            double millis = (System.nanoTime() - begin) / 1e6;
            if (!answer.contains("\"attach\"")) {
                throw new IllegalStateException("Not the page that was measured: " + answer);
            }
            JsonNode whole = json.readTree(answer.replaceFirst("^for\\(;;\\);", ""));
            JsonNode read = whole.isArray() ? whole.path(0) : whole;
            syncId = read.path("syncId").asInt();
            clientId = read.path("clientId").asInt();
            return millis;
        }

        double constant() throws Exception {
            long begin = System.nanoTime();
            String answer = body(HttpRequest.newBuilder(uri("v/constant")));
            double millis = (System.nanoTime() - begin) / 1e6;
            if (!answer.contains("valid")) {
                throw new IllegalStateException("Not the answer that was measured: " + answer);
            }
            return millis;
        }

        private String body(HttpRequest.Builder request) throws Exception {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }
}

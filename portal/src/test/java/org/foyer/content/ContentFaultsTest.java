package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.content.StagedMagnolia.tile;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.SettableClock;
import org.foyer.remote.StubServer;
import org.foyer.remote.StubServer.Reply;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** However Magnolia breaks: what was there is shown on, the reason is told, and nothing is lost. */
@SpringTest
@Import(OneNode.World.class)
@WithAnonymousUser
class ContentFaultsTest {

    @Autowired
    OneNode.World world;

    private final StagedMagnolia magnolia = new StagedMagnolia();
    private final SettableClock clock = new SettableClock();
    private OneNode node;

    @BeforeEach
    void start() {
        node = world.node(magnolia, RemoteSettings.of(magnolia.url(), 1, Duration.ofMillis(700)), clock);
        magnolia.put(Shelf.TILES, tile("a"), tile("b"));
        node.fetching.byTimer();
        assertShown();
    }

    @AfterEach
    void stop() {
        node.close();
        magnolia.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SILENCE, UNREACHABLE",
        "DRIP, UNREACHABLE",
        "ERROR_500, UNREACHABLE",
        "BUSY_503, UNREACHABLE",
        "CUT_CONNECTION, UNREACHABLE",
        "UNAUTHORISED_TEXT, REFUSED",
        "HTML_200, UNREADABLE",
        "CUT_JSON, UNREADABLE",
        "WRONG_CHARSET, UNREADABLE",
        "ENDLESS, TOO_LARGE",
        "REDIRECT, MISDIRECTED"
    })
    void goesOnServingHoweverItBreaks(Fault fault, TroubleCode code) {
        magnolia.always(fault);
        node.fetching.byTimer();
        assertShown();
        assertThat(node.freshness.of(Shelf.TILES).trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo(code));
        magnolia.server().well();
        clock.pass(Duration.ofMinutes(3));
        magnolia.put(Shelf.TILES, tile("c"));
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).containsExactly("a", "b", "c");
        assertThat(node.freshness.all())
                .allSatisfy(it -> assertThat(it.trouble()).isEmpty());
    }

    static Stream<Arguments> oddAnswers() {
        String results = "{\"total\":1,\"offset\":0,\"limit\":200,\"results\":";
        String deep = "{\"a\":".repeat(400) + "1" + "}".repeat(400);
        return Stream.of(
                Arguments.of("", TroubleCode.UNREADABLE),
                Arguments.of("{}", TroubleCode.UNREADABLE),
                Arguments.of("[]", TroubleCode.UNREADABLE),
                Arguments.of("null", TroubleCode.UNREADABLE),
                Arguments.of("7", TroubleCode.UNREADABLE),
                Arguments.of("{\"total\":1,\"offset\":0,\"limit\":200}", TroubleCode.UNREADABLE),
                Arguments.of(results + "{\"0\":{}}}", TroubleCode.UNREADABLE),
                Arguments.of(results + "null}", TroubleCode.UNREADABLE),
                Arguments.of(results.replace("1", "\"one\"") + "[]}", TroubleCode.UNREADABLE),
                Arguments.of(results.replace("1", "-1") + "[]}", TroubleCode.UNREADABLE),
                Arguments.of(results.replace("1", "99999999999999") + "[]}", TroubleCode.UNREADABLE),
                Arguments.of(results.replace("200", "0") + "[]}", TroubleCode.UNREADABLE),
                Arguments.of(results + "[null]}", TroubleCode.UNREADABLE),
                Arguments.of(results + "[7]}", TroubleCode.UNREADABLE),
                Arguments.of(results + "[{\"@name\":7,\"@path\":{},\"@id\":[]}]}", TroubleCode.UNREADABLE),
                Arguments.of(results + "[" + deep + "]}", TroubleCode.UNREADABLE),
                Arguments.of("{\"a\":".repeat(30_000), TroubleCode.UNREADABLE),
                Arguments.of(results + "[]}", TroubleCode.MOVING),
                Arguments.of("{\"total\":0,\"offset\":0,\"limit\":200,\"results\":[]}", TroubleCode.EMPTIED));
    }

    @ParameterizedTest
    @MethodSource("oddAnswers")
    void refusesAnswersOfAnotherShape(String body, TroubleCode code) {
        assertThat(codeFor(Reply.json(200, body))).isEqualTo(code);
    }

    @Test
    void tellsABreakdownOfMagnoliaFromAnOutage() {
        String error = "{\"error\":{\"code\":\"unknown\",\"message\":\"broken\"}}";
        assertThat(codeFor(Reply.json(500, error))).isEqualTo(TroubleCode.FAILED);
        assertThat(codeFor(Reply.json(404, "{\"error\":{\"code\":\"notFound\"}}")))
                .isEqualTo(TroubleCode.MISSING);
        assertThat(codeFor(new Reply(404, "text/html", "<html>", Map.of()))).isEqualTo(TroubleCode.MISSING);
        assertThat(codeFor(new Reply(403, "text/html", "<html>", Map.of()))).isEqualTo(TroubleCode.FORBIDDEN);
        assertThat(codeFor(new Reply(401, "text/html", "<html>", Map.of()))).isEqualTo(TroubleCode.REFUSED);
        assertThat(codeFor(new Reply(400, "text/html", "<html>", Map.of()))).isEqualTo(TroubleCode.FAILED);
    }

    @Test
    void readsADocumentThatCallsItselfSomethingElse() {
        try (var server = new StubServer(any -> new Reply(
                        200,
                        "application/octet-stream",
                        "{\"total\":1,\"offset\":0,\"limit\":200,\"results\":[" + tile("x") + "]}",
                        Map.of()));
                var other = world.node(magnolia, RemoteSettings.impatient(server.url()), clock)) {
            other.fetching.byTimer();
            assertThat(other.names(Shelf.TILES)).containsExactly("x");
        }
    }

    @Test
    void goesOnServingWhileMagnoliaComesAndGoes() {
        for (int i = 0; i < 12; i++) {
            clock.pass(Duration.ofSeconds(30));
            magnolia.always(i % 2 == 0 ? Fault.ERROR_500 : Fault.CUT_CONNECTION);
            node.fetching.byTimer();
            assertShown();
            magnolia.server().well();
            clock.pass(Duration.ofSeconds(30));
            node.fetching.byTimer();
            assertThat(node.freshness.of(Shelf.TILES).trouble()).isEmpty();
        }
    }

    @Test
    void leavesNoThreadBehindHoweverOftenItHangs() {
        magnolia.always(Fault.SILENCE);
        node.fetching.byTimer();
        int before = Thread.activeCount();
        for (int i = 0; i < 8; i++) {
            clock.pass(Duration.ofMinutes(1));
            node.fetching.byTimer();
        }
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 2);
        assertShown();
    }

    @Test
    void answersAtOnceWhileMagnoliaHangs() throws Exception {
        magnolia.always(Fault.SILENCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetch = threads.submit(node.fetching::byTimer);
            long began = System.nanoTime();
            assertShown();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(300));
            fetch.get();
        }
        assertShown();
    }

    @Test
    void takesNoMoreOfAZippedAnswerThanOfAPlainOne() throws IOException {
        var bomb = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bomb.createContext("/", http -> {
            try (http) {
                var bytes = new ByteArrayOutputStream();
                try (var zip = new GZIPOutputStream(bytes)) {
                    zip.write(" ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8));
                }
                http.getResponseHeaders().add("Content-Type", "application/json");
                http.getResponseHeaders().add("Content-Encoding", "gzip");
                http.sendResponseHeaders(200, bytes.size());
                http.getResponseBody().write(bytes.toByteArray());
            }
        });
        bomb.start();
        try (var other = world.node(
                magnolia,
                RemoteSettings.impatient(
                        URI.create("http://localhost:" + bomb.getAddress().getPort())),
                clock)) {
            other.fetching.byTimer();
            assertThat(other.freshness.of(Shelf.TILES).trouble())
                    .hasValueSatisfying(
                            it -> assertThat(it.code()).isIn(TroubleCode.TOO_LARGE, TroubleCode.UNREADABLE));
        } finally {
            bomb.stop(0);
        }
    }

    /** What the tiles come to when each request is answered like this, after they were there. */
    private TroubleCode codeFor(Reply reply) {
        magnolia.instead = reply;
        node.fetching.byTimer();
        assertShown();
        magnolia.instead = null;
        var code = node.freshness.of(Shelf.TILES).trouble().orElseThrow().code();
        clock.pass(Duration.ofMinutes(20));
        node.fetching.byTimer();
        assertThat(node.freshness.of(Shelf.TILES).trouble()).isEmpty();
        return code;
    }

    private void assertShown() {
        assertThat(node.library.shown(Shelf.TILES, Locale.GERMAN))
                .extracting(ContentNode::name)
                .containsExactly("a", "b");
        assertThat(node.library.shown(Shelf.PAGES, Locale.GERMAN)).hasSize(1);
    }
}

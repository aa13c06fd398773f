package org.foyer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.foyer.card.CardKeys;
import org.foyer.card.QrCode;
import org.foyer.card.RealCards;
import org.junit.jupiter.api.Test;

/**
 * How long a scanner takes to judge a code without a network, with a processor slowed four times; and how many codes it finds in
 * pictures as phones take them, in how long. Its modules run in a real Chromium; no portal is needed.
 */
class ScannerBenchmark {

    private static final int CODES = 40;
    private static final int JUDGED = 300;

    private static final String JUDGES = """
            async ([set, codes, times]) => {
              const { keysOf } = await import('/scan/cose.js');
              const { read } = await import('/scan/statement.js');
              const { judge } = await import('/scan/verdict.js');
              const keys = await keysOf(JSON.parse(set));
              const now = Date.now() / 1000;
              const bits = new Uint8Array(25_000);
              const list = { issued: now - 600, expires: now + 86_400, bits };
              const pack = { list, limit: 86_400, noteAfter: 86_400 };
              const took = [];
              for (let i = 0; i < times; i++) {
                const start = performance.now();
                const verdict = judge(await read(codes[i % codes.length], keys), pack, now);
                took.push(performance.now() - start);
                if (verdict.is !== 'good') throw new Error(verdict.why);
              }
              return took.slice(20);
            }""";

    private static final String READS = """
            async picture => {
              const { decoder } = await import('/scan/decoder.js');
              const decode = await decoder();
              const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
              const start = performance.now();
              const text = await decode(bitmap);
              return [text ?? '', performance.now() - start];
            }""";

    private final List<String> report = new ArrayList<>();
    private final CardKeys keys = RealCards.strangers();
    private final List<String> codes = new ArrayList<>();

    @Test
    void measuresJudgingAndReading() throws IOException {
        for (int i = 0; i < CODES; i++) {
            codes.add(RealCards.made(keys, 1_000L + i * 4_973L, "Person Nummer " + i));
        }
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", ScannerBenchmark::serve);
        server.start();
        try (var browser = Browsers.withCamera(Film.of(Path.of("target", "bench.y4m")))) {
            var page = page(browser, "http://localhost:" + server.getAddress().getPort() + "/scan/blank");
            judges(page);
            for (var distortion : Distortion.values()) {
                reads(page, distortion);
            }
        } finally {
            server.stop(0);
        }
        Files.writeString(Path.of("target", "scanner-benchmark.txt"), String.join("\n", report) + "\n");
        report.forEach(System.out::println);
    }

    private static Page page(Browser browser, String address) {
        var page = browser.newContext().newPage();
        page.navigate(address);
        return page;
    }

    private void judges(Page page) {
        for (int slowed : new int[] {1, 4}) {
            var rate = new JsonObject();
            rate.addProperty("rate", slowed);
            var session = page.context().newCDPSession(page);
            session.send("Emulation.setCPUThrottlingRate", rate);
            var set = keys.jwkSet();
            var took = new ArrayList<Double>();
            for (Object it : (List<?>) page.evaluate(JUDGES, List.of(set, codes, JUDGED))) {
                took.add(((Number) it).doubleValue());
            }
            Collections.sort(took);
            report.add(String.format(
                    Locale.ROOT,
                    "judged, processor slowed %d times: median %.2f ms, 99 %% within %.2f ms",
                    slowed,
                    took.get(took.size() / 2),
                    took.get(took.size() * 99 / 100)));
            rate.addProperty("rate", 1);
            session.send("Emulation.setCPUThrottlingRate", rate);
        }
    }

    private void reads(Page page, Distortion distortion) throws IOException {
        var random = new Random(distortion.ordinal());
        int found = 0;
        double took = 0;
        for (String code : codes) {
            BufferedImage picture = distortion.of(Film.picture(QrCode.of(code)), random);
            var answer = (List<?>) page.evaluate(READS, "data:image/png;base64," + png(picture));
            String text = (String) answer.get(0);
            assertThat(text).as("read wrongly").isIn("", code);
            found += text.isEmpty() ? 0 : 1;
            took += ((Number) answer.get(1)).doubleValue();
        }
        report.add(String.format(
                Locale.ROOT, "%-12s %d of %d read, %.0f ms a picture", distortion, found, CODES, took / CODES));
    }

    private static String png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void serve(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        String name = path.substring(1);
        try (var file = ScannerBenchmark.class.getResourceAsStream("/org/foyer/hut/" + name)) {
            byte[] content = file == null
                    ? "<!doctype html><title>x</title>".getBytes(StandardCharsets.UTF_8)
                    : file.readAllBytes();
            String type = name.endsWith(".js")
                    ? "text/javascript"
                    : name.endsWith(".wasm") ? "application/wasm" : "text/html";
            asked.getResponseHeaders().add("Content-Type", type);
            asked.sendResponseHeaders(200, content.length);
            asked.getResponseBody().write(content);
        }
        asked.close();
    }
}

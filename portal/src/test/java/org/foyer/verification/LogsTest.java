package org.foyer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** All that the portal writes while cards are scanned, at its usual levels, on the console and into the access log of the container. */
@VerificationTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    @Autowired
    private Scanner scanner;

    @Test
    void learnNeitherCodesNorNames(CapturedOutput output) throws Exception {
        var member = scanner.member("76130001");
        String code = scanner.card(member);
        String middle = code.substring(20, 60);
        List<String> scanned = List.of(
                code,
                Scanner.altered(code),
                code + "/more",
                code + ".php",
                code + code + code,
                code + "?x=" + code,
                "%2e%2e/" + code);
        for (String one : scanned) {
            scanner.page(one);
            scanner.json(one);
        }
        for (String line : List.of(
                "GET /v/" + code + "{ HTTP/1.1",
                "GET /v/" + code + ";a=b HTTP/1.1",
                "GET /v//" + code + " HTTP/1.1",
                "POST /v/" + code + " HTTP/1.1",
                "STRANGE /v/" + code + " HTTP/1.1",
                "GET /v/%ff" + code + " HTTP/1.1",
                "GET /v/" + code + "A".repeat(60_000) + " HTTP/1.1",
                "GET /v/" + code + " x HTTP/1.1")) {
            scanner.raw(line);
        }
        String reference = brokenInTheMiddle(code);
        scanner.get("/foyer/logo.svg");
        scanner.get("/no-such-page");
        assertThat(output.getAll())
                .contains("Reference " + reference, "GET /v/** failed with 500")
                .doesNotContain(middle, "Zgraggen", "Seraina", "76130001");
        assertThat(accessLog())
                .as("the access log is written, but not of scans")
                .contains("/foyer/logo.svg")
                .doesNotContain(middle);
    }

    private String brokenInTheMiddle(String code) throws Exception {
        var page = scanner.page(code, Stumbling.WHERE, "handler");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Gerade können wir nicht prüfen").doesNotContain("<h1>Nicht");
        assertThat(scanner.page(code, Stumbling.WHERE, "filter").statusCode()).isEqualTo(500);
        return scanner.json(code, Stumbling.WHERE, "handler").body().replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
    }

    private static String accessLog() throws IOException {
        var all = new ArrayList<String>();
        var folder =
                Path.of(VerificationTest.ACCESS_LOG.replace("${java.io.tmpdir}", System.getProperty("java.io.tmpdir")));
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.add(Files.readString(file));
            }
        }
        return String.join("\n", all);
    }
}

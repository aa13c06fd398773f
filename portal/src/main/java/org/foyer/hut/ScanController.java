package org.foyer.hut;

import static org.foyer.card.ReaderApp.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.card.CardKeys;
import org.foyer.card.ReaderApp;
import org.foyer.card.ReaderWords;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The scanner: its page, its files, the words and keys that it begins with. Open to anybody, as everything it shows is in the code. */
@RestController
class ScanController {

    /** For how long the device waits for newer words and keys when it opens the scanner, in milliseconds. */
    private static final int PATIENCE = 4_000;

    private final ReaderApp scanner;
    private final Map<String, Map<String, String>> words = ReaderWords.of("hut", key -> key.startsWith("hut.scan."));
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final CardKeys keys;
    private final JsonMapper json;
    private final Clock clock;
    private final String page;

    ScanController(
            @Qualifier("scanner") ReaderApp scanner,
            Texts texts,
            Languages languages,
            Association association,
            CardKeys keys,
            JsonMapper json,
            Clock clock) {
        this.scanner = scanner;
        this.page = scanner.page();
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Only below the slash the files of the scanner are found beside it. */
    @GetMapping("/scan")
    ResponseEntity<Void> withoutSlash(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, request.getContextPath() + "/scan/" + query)
                .build();
    }

    @GetMapping("/scan/")
    ResponseEntity<String> page(HttpServletRequest request) {
        var locale = languages.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(""));
        return answer("text/html;charset=UTF-8")
                .body(page.replace("{{base}}", request.getContextPath())
                        .replace("{{title}}", HtmlUtils.htmlEscape(texts.get(locale, "hut.scan.title")))
                        .replace("{{association}}", HtmlUtils.htmlEscape(association.name())));
    }

    @GetMapping("/scan/sw.js")
    ResponseEntity<String> worker(HttpServletRequest request) {
        String base = request.getContextPath();
        return answer("text/javascript;charset=UTF-8")
                .header("Service-Worker-Allowed", base + "/scan")
                .body(scanner.worker(json.writeValueAsString(scanner.kept(base)), PATIENCE));
    }

    @GetMapping("/scan/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        String base = request.getContextPath();
        return answer("application/manifest+json")
                .body(Map.of(
                        "name",
                        association.name() + " · Scanner",
                        "short_name",
                        "Scanner",
                        "id",
                        base + "/scan/",
                        "start_url",
                        base + "/scan/",
                        "scope",
                        base + "/scan",
                        "display",
                        "standalone",
                        "orientation",
                        "portrait",
                        "background_color",
                        "#f4f3ee",
                        "theme_color",
                        "#f4f3ee",
                        "icons",
                        List.of(Map.of("src", base + "/foyer/logo.svg", "sizes", "any", "type", "image/svg+xml"))));
    }

    /** The words in all languages, as one may change the language without a network, and the keys that are believed. */
    @GetMapping("/scan/settings")
    ResponseEntity<Map<String, Object>> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("issued", clock.instant().getEpochSecond());
        settings.put("country", languages.country());
        settings.put("fallback", languages.fallback().getLanguage());
        settings.put("keys", json.readTree(keys.jwkSet()));
        settings.put("words", words);
        return answer(MediaType.APPLICATION_JSON_VALUE).body(settings);
    }

    @GetMapping("/scan/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        return scanner.find(name)
                .map(file -> answer(file.type()).body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/scan/zxing/{name}")
    ResponseEntity<byte[]> decoder(@PathVariable String name) {
        return file("zxing/" + name);
    }
}

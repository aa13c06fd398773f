package org.foyer.door;

import static org.foyer.card.ReaderApp.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.card.CardKeys;
import org.foyer.card.ReaderApp;
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

/** The app of the desks: its page, its files, the words and keys that it begins with. Open to anybody: nothing here is about anybody. */
@RestController
class CheckInController {

    /** For how long the device waits for newer words and keys when it opens the app, in milliseconds. */
    private static final int PATIENCE = 1_500;

    private static final String PAPER = "#f4f3ee";

    private final ReaderApp app;
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final CardKeys keys;
    private final JsonMapper json;
    private final Clock clock;
    private final String page;
    private final Map<String, Map<String, String>> words = CheckInApp.words();

    CheckInController(
            @Qualifier("checkInFiles") ReaderApp app,
            Texts texts,
            Languages languages,
            Association association,
            CardKeys keys,
            JsonMapper json,
            Clock clock) {
        this.app = app;
        this.page = app.page();
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Only below the slash the files of the app are found beside it; a browser keeps the code after the hash on its way there. */
    @GetMapping("/" + CheckInApp.PATH)
    ResponseEntity<Void> withoutSlash(HttpServletRequest request) {
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, base(request))
                .build();
    }

    @GetMapping("/" + CheckInApp.PATH + "/")
    ResponseEntity<String> page(HttpServletRequest request) {
        var locale = languages.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(""));
        return answer("text/html;charset=UTF-8")
                .header("Referrer-Policy", "no-referrer")
                .body(page.replace("{{base}}", request.getContextPath())
                        .replace("{{title}}", HtmlUtils.htmlEscape(texts.get(locale, "door.app.title"), "UTF-8"))
                        .replace("{{association}}", HtmlUtils.htmlEscape(association.name(), "UTF-8")));
    }

    @GetMapping("/" + CheckInApp.PATH + "/sw.js")
    ResponseEntity<String> worker(HttpServletRequest request) {
        String base = request.getContextPath();
        return answer("text/javascript;charset=UTF-8")
                .header("Service-Worker-Allowed", base + "/" + CheckInApp.PATH)
                .body(app.worker(json.writeValueAsString(app.kept(base)), PATIENCE));
    }

    @GetMapping("/" + CheckInApp.PATH + "/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        String base = request.getContextPath();
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", association.name() + " · Check-in");
        manifest.put("short_name", "Check-in");
        manifest.put("id", base(request));
        manifest.put("start_url", base(request));
        manifest.put("scope", base + "/" + CheckInApp.PATH);
        manifest.put("display", "standalone");
        manifest.put("background_color", PAPER);
        manifest.put("theme_color", PAPER);
        manifest.put(
                "icons", List.of(Map.of("src", base + "/foyer/logo.svg", "sizes", "any", "type", "image/svg+xml")));
        return answer("application/manifest+json").body(manifest);
    }

    /** The words in all languages, as one may change the language without a network, and the keys that are believed. */
    @GetMapping("/" + CheckInApp.PATH + "/settings")
    ResponseEntity<Map<String, Object>> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("issued", clock.instant().getEpochSecond());
        settings.put("country", languages.country());
        settings.put("fallback", languages.fallback().getLanguage());
        settings.put("keys", json.readTree(keys.jwkSet()));
        settings.put("words", words);
        return answer(MediaType.APPLICATION_JSON_VALUE).body(settings);
    }

    @GetMapping("/" + CheckInApp.PATH + "/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        return app.find(name)
                .map(file -> answer(file.type()).body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/" + CheckInApp.PATH + "/zxing/{name}")
    ResponseEntity<byte[]> decoder(@PathVariable String name) {
        return file("zxing/" + name);
    }

    private static String base(HttpServletRequest request) {
        return request.getContextPath() + "/" + CheckInApp.PATH + "/";
    }
}

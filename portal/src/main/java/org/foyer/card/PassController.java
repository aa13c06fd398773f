package org.foyer.card;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * The small app that shows the cards without a connection: its page is for anybody and holds nobody's data; the cards are those of
 * whoever asks.
 */
@Controller
class PassController {

    /** Where the app lives; its worker reaches no further. */
    static final String PATH = "/pass/";

    private final Passes passes;
    private final PassWords words;
    private final String template;

    PassController(Passes passes, PassWords words) throws IOException {
        this.passes = passes;
        this.words = words;
        this.template =
                new ClassPathResource("pass.html", PassController.class).getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = PATH + "cards", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Pass> cards() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passes.current());
    }

    @GetMapping(path = PATH + "cards/fresh", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Pass.Code>> fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passes.fresh());
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var locale = words.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(""));
        String page = template.replace("{{lang}}", locale.getLanguage())
                .replace("{{association}}", HtmlUtils.htmlEscape(words.association(), "UTF-8"));
        for (var word : words.of(locale).entrySet()) {
            page = page.replace("{{" + word.getKey() + "}}", HtmlUtils.htmlEscape(word.getValue(), "UTF-8"));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }

    @GetMapping("/pass")
    String folder() {
        return "redirect:" + PATH;
    }

    @GetMapping(path = PATH + "manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        var locale = words.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(""));
        String title = words.get(locale, "card.pass.title");
        return ResponseEntity.ok(Map.of(
                "name", title + " " + words.association(),
                "short_name", title,
                "lang", locale.getLanguage(),
                "id", "./",
                "start_url", "./",
                "scope", "./",
                "display", "standalone",
                "background_color", "#f4f3ee",
                "theme_color", "#f4f3ee",
                "icons", List.of(Map.of("src", "../foyer/logo.svg", "sizes", "any", "type", "image/svg+xml"))));
    }
}

package org.foyer.verification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.foyer.card.Verdict;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page behind a code: one word that nobody can mistake, and what a warden compares with the person before them. */
@Component
class VerdictPage {

    private final Texts texts;
    private final Association association;
    private final Languages languages;
    private final Clock clock;
    private final VerdictWords words;
    private final Template template;
    private final String style;

    VerdictPage(Texts texts, Association association, Languages languages, Clock clock, VerdictWords words)
            throws IOException {
        this.texts = texts;
        this.association = association;
        this.languages = languages;
        this.clock = clock;
        this.words = words;
        this.template = Mustache.compiler().compile(resource("verdict.html"));
        this.style = resource("verdict.css");
    }

    /** What a browser may do on the page: draw it, with its one style and the logo. */
    String policy() {
        return "default-src 'none'; img-src 'self'; style-src 'sha256-" + hash(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    String of(Verdict verdict, Locale language, String base) {
        return switch (verdict) {
            case Verdict.Unknown ignored -> plain("unknown", language, base);
            case Verdict.Known known ->
                write(
                        switch (Answer.status(known)) {
                            case VALID -> "valid";
                            case PARTLY_VALID -> "partly";
                            default -> "invalid";
                        },
                        words.people(known, language),
                        words.freshness(known, language),
                        language,
                        base);
        };
    }

    /** A page that tells of nobody. @param kind unknown, later or broken */
    String plain(String kind, Locale language, String base) {
        var person = new VerdictWords.PersonWords(
                "unknown",
                "",
                texts.get(language, "verification." + kind + ".title"),
                List.of(),
                List.of(texts.get(language, "verification." + kind + ".text")));
        return write(kind, List.of(person), "", language, base);
    }

    private String write(
            String kind, List<VerdictWords.PersonWords> people, String freshness, Locale language, String base) {
        var checked = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(ZonedDateTime.now(clock));
        return template.execute(Map.ofEntries(
                Map.entry("language", language.getLanguage()),
                Map.entry("base", base),
                Map.entry("style", style),
                Map.entry("association", association.name()),
                Map.entry("kind", kind),
                Map.entry("valid", kind.equals("valid")),
                Map.entry("invalid", kind.equals("invalid")),
                Map.entry("partly", kind.equals("partly")),
                Map.entry("unknown", !List.of("valid", "invalid", "partly").contains(kind)),
                Map.entry("verdict", texts.get(language, "verification." + kind)),
                Map.entry("others", others(kind, language)),
                Map.entry("people", people),
                Map.entry("freshness", freshness.isEmpty() ? List.of() : List.of(freshness)),
                Map.entry("footer", texts.get(language, "verification.checked", checked))));
    }

    /** The same word in the other languages: who stands at the counter may read none of the browser's. */
    private List<Map<String, Object>> others(String kind, Locale language) {
        var others = Languages.ALL.stream()
                .filter(other -> !other.getLanguage().equals(language.getLanguage()))
                .toList();
        return others.stream()
                .map(other -> Map.<String, Object>of(
                        "language",
                        other.getLanguage(),
                        "word",
                        texts.get(languages.formatting(other), "verification." + kind),
                        "point",
                        other.equals(others.getLast()) ? "" : "\u00a0· "))
                .toList();
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource(name, VerdictPage.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .strip();
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }
}

package org.foyer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of a text or an edge and a ground that the pages use, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {

    private static final Path HOUSE = Path.of("target/classes/META-INF/resources/foyer");

    @ParameterizedTest(name = "{0} on {1} has {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, surface, 7",
        "ink, sunken, 7",
        "ink, brand-tint, 7",
        "ink, no-tint, 7",
        "ink, wait-tint, 7",
        "ink, ok-tint, 7",
        "ink, info-tint, 7",
        "ink-2, paper, 4.5",
        "ink-2, surface, 4.5",
        "ink-2, sunken, 4.5",
        "ink-2, brand-tint, 4.5",
        "line-strong, paper, 3",
        "line-strong, surface, 3",
        "line-strong, sunken, 3",
        "brand, paper, 4.5",
        "brand, surface, 4.5",
        "brand, sunken, 4.5",
        "brand, brand-tint, 4.5",
        "on-brand, brand, 4.5",
        "on-brand, brand-hover, 4.5",
        "on-card, card, 4.5",
        "ok, ok-tint, 4.5",
        "wait, wait-tint, 4.5",
        "no, no-tint, 4.5",
        "info, info-tint, 4.5",
        "ok, surface, 4.5",
        "wait, surface, 4.5",
        "no, surface, 4.5",
        "info, surface, 4.5",
        "ok, paper, 4.5",
        "wait, paper, 4.5",
        "no, paper, 4.5",
        "info, paper, 4.5",
        "on-signal, ok, 4.5",
        "on-signal, wait, 4.5",
        "on-signal, no, 4.5",
        "on-signal, info, 4.5",
        "on-banner, banner, 7",
        "on-verdict, verdict-valid, 4.5",
        "on-verdict, verdict-invalid, 4.5",
        "on-verdict-conflict, verdict-conflict, 7"
    })
    void canBeReadInBothThemes(String text, String ground, double least) throws IOException {
        var tokens =
                new Tokens(Files.readString(HOUSE.resolve("brand.css")), Files.readString(HOUSE.resolve("tokens.css")));

        for (var theme : Tokens.Theme.values()) {
            var contrast =
                    tokens.colour("--foyer-" + text, theme).contrastTo(tokens.colour("--foyer-" + ground, theme));
            assertThat(contrast).as("%s on %s, %s", text, ground, theme).isGreaterThanOrEqualTo(least);
        }
    }
}

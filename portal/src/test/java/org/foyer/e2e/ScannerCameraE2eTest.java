package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.foyer.card.RealCards;
import org.junit.jupiter.api.Test;

/** What is held before the camera of the scanner one after the other, as guests of a hut come in. */
class ScannerCameraE2eTest {

    private static final String LADINA = "04172283";
    private static final String RETO = "04172290";

    private static final LocatorAssertions.HasTextOptions A_WHOLE_FILM =
            new LocatorAssertions.HasTextOptions().setTimeout(40_000);

    private static final RealCards CARDS = new RealCards(Portal.running()::bean);

    @Test
    void judgesEachKindOfCardAndIsNotCertainWithAListThatIsTooOld() throws IOException {
        var film = Film.of(
                Path.of("target", "scanner-kinds.y4m"),
                CARDS.card(LADINA),
                CARDS.expired(RETO),
                forged(CARDS.card(RETO)),
                CARDS.foreign(RETO),
                CARDS.household(LADINA, RETO));
        try (var browser = Browsers.withCamera(film);
                var visit = Browsers.visit(browser, Screen.PHONE, "de-CH")) {
            visit.open("/scan/");
            var why = visit.page.locator("#verdict-why");
            var word = visit.page.locator("#verdict-word");
            says(why, "Abgelaufen; gültig bis .*");
            says(why, "Die Unterschrift passt nicht.*");
            says(why, "Ein anderer Verein.*");
            says(word, "Unbekannt");
            says(word, "Gültig");
            assertThat(visit.page.locator("#verdict-people li"))
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(40_000));

            assertThat(visit.page.locator("html[data-kept]")).hasCount(1);
            visit.page.context().setOffline(true);
            visit.page.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofDays(8))));
            visit.page.reload();
            says(why, "Die Unterschrift ist echt, aber die Liste ist zu alt.*");
            assertThat(word).hasText("Nicht sicher");
        }
    }

    private static void says(Locator place, String words) {
        assertThat(place).hasText(Pattern.compile(words), A_WHOLE_FILM);
    }

    private static String forged(String code) {
        char[] letters = code.toCharArray();
        int at = letters.length - 30;
        letters[at] = letters[at] == 'A' ? 'B' : 'A';
        return new String(letters);
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foyer.card.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk at the door, as somebody meets it who has never seen it before. */
class CheckInE2eTest {

    private static final String LADINA = "04172283";
    private static final String RETO = "04172290";

    private static final LocatorAssertions.HasTextOptions A_WHOLE_FILM =
            new LocatorAssertions.HasTextOptions().setTimeout(40_000);

    private static final RealCards CARDS = new RealCards(Portal.running()::bean);

    @Test
    void admitsWhoeverHoldsACardBeforeTheCameraWithAndWithoutANetwork() throws IOException {
        var door = new Door();
        UUID ladina = door.voterWithCard(LADINA, "Ladina Caduff");
        UUID reto = door.voterWithCard(RETO, "Reto Zgraggen");
        var film = Film.of(Path.of("target", "checkin.y4m"), CARDS.card(LADINA), CARDS.card(RETO));
        try (var browser = Browsers.withCamera(film);
                var visit = Browsers.visit(browser, Screen.PHONE, "de-CH")) {
            var page = visit.page;
            door.enrol(visit, door.desk("Tisch 2", 214));
            assertThat(page.locator("#title")).hasText("Einlass, Tisch 2");
            visit.picture("checkin-ready");

            page.locator("#camera").click();
            String first = scanned(page);
            visit.picture("checkin-scanned");
            Door.confirm(page);
            assertThat(page.locator(".last")).containsText(first);
            votes(page, 1);

            page.context().setOffline(true);
            Door.status(page, "Ohne Netz");
            page.reload();
            String second = otherThan(page, first);
            visit.picture("checkin-offline");
            Door.confirm(page);
            Door.status(page, "Ohne Netz · 1 warten");
            votes(page, 2);
            assertThat(page.locator(".last")).containsText(second);

            page.context().setOffline(false);
            Door.status(page, "Verbunden");
            await().atMost(Duration.ofSeconds(20)).pollInSameThread().untilAsserted(() -> {
                assertThat(door.lines("ENTRY", ladina)).isEqualTo(1);
                assertThat(door.lines("ENTRY", reto)).isEqualTo(1);
            });
            votes(page, 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void saysAtOneGlanceWhoMayDoWhat(Screen screen) {
        var door = new Door();
        door.roll.voter("Ladina", "Caduff", 2);
        door.roll.voter("Anna", "Schmid", 1);
        door.roll.voter("Anna", "Schmid", 1);
        door.roll.debtor("Noé", "Favrod");
        door.roll.stranger("Urs", "Bodmer");
        door.roll.guest("Elin Stucki");
        try (var visit = Browsers.visit(screen)) {
            var page = visit.page;
            visit.open("/check-in/");
            assertThat(page.locator("html[data-ready]")).hasCount(1);
            visit.isAccessible().picture("checkin-enrol");
            door.enrol(visit, door.desk("Tisch 2", 214));
            assertThat(page.locator("#search")).isFocused();
            visit.isAccessible().picture("checkin-ready");
            page.locator("#search").fill("schmid anna");
            assertThat(page.locator("button.row")).hasCount(2);
            visit.isAccessible().picture("checkin-found");

            shows(visit, "caduff", "vote", "checkin-vote");
            assertThat(Door.main(page)).hasText("Stimmkarte 214 übergeben");
            Door.confirm(page);
            assertThat(page.locator("#recent")).containsText("Karte 214");
            shows(visit, "caduff", "in", "checkin-in");
            var badge =
                    page.waitForDownload(() -> page.getByText("Als PDF drucken").click());
            assertThat(badge.suggestedFilename()).isEqualTo("badge.pdf");
            assertThat(badge.path()).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
            shows(visit, "bodmer", "no", "checkin-no");
            shows(visit, "stucki", "guest", "checkin-guest");
            shows(visit, "favrod", "attend", "checkin-attend");
            assertThat(page.locator(".panel")).containsText("Beitrag offen");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.isAccessible().picture("checkin-attend-dark");
            page.getByText("Beitrag bezahlt").click();
            assertThat(page.locator(".panel.is-vote")).containsText("Beitrag eben bezahlt");
            Door.confirm(page);
            assertThat(page.locator("#recent")).containsText("Karte 215");
            visit.isAccessible().picture("checkin-done-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

            page.evaluate(ScannerModules.TYPE, "https://example.org/menu");
            assertThat(page.locator(".panel.is-unknown b")).hasText("Unbekannt");
            visit.isAccessible().picture("checkin-unknown");
            page.keyboard().press("Escape");
            assertThat(page.locator("#search")).isFocused();
            page.locator("#menu-open").click();
            visit.isAccessible().picture("checkin-menu");
            page.locator("dialog select").selectOption("fr");
            assertThat(page.locator(".panel h1")).hasText("Prêt");
            assertThat(page.locator("#status")).hasText("Connecté");
        }
    }

    @Test
    void letsBothDesksSeeAndSettleAConflictAndTakesBackWhatWasWrong() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        UUID beat = door.roll.voter("Beat", "Gerber", 1);
        try (var left = Browsers.visit(Screen.DESKTOP);
                var right = Browsers.visit(Screen.PHONE)) {
            door.enrol(left, door.desk("Tisch 1", 100));
            door.enrol(right, door.desk("Tisch 2", 200));
            right.page.context().setOffline(true);
            Door.status(right.page, "Ohne Netz");
            admit(right, "schmid");
            admit(left, "schmid");
            right.page.context().setOffline(false);
            Door.status(right.page, "Verbunden");

            for (var desk : new Visit[] {left, right}) {
                assertThat(desk.page.locator("#trouble")).hasText("1 Konflikt", A_WHOLE_FILM);
                desk.page.locator("#trouble").click();
                assertThat(desk.page.locator(".conflict h2")).hasText("Anna Schmid");
                assertThat(desk.page.locator(".conflict")).containsText(Pattern.compile("Tisch 2 um .*Tisch 1 um "));
                desk.isAccessible().picture("checkin-conflict");
            }
            assertThat(left.page.locator("#counts .disputed dd")).hasText("1");
            right.page.getByText("Dieselbe Person").click();
            assertThat(right.page.getByText("Keine. Alles passt zusammen.")).isVisible();
            assertThat(left.page.locator("#trouble")).isHidden();
            assertThat(left.page.locator("#counts .disputed")).hasCount(0);
            votes(left.page, 1);

            left.page.keyboard().press("Escape");
            admit(left, "gerber");
            votes(left.page, 2);
            left.page.locator("#recent button").first().click();
            left.isAccessible().picture("checkin-annul");
            left.page.locator("dialog .main").click();
            votes(left.page, 1);
            assertThat(left.page.locator("#recent .is-gone")).containsText("Beat Gerber");
            assertThat(door.lines("ANNULLED", beat)).isEqualTo(1);
            assertThat(door.lines("ENTRY", anna)).isEqualTo(2);
        }
    }

    private static void admit(Visit visit, String text) {
        Door.search(visit.page, text);
        assertThat(visit.page.locator(".panel.is-vote")).isVisible();
        Door.confirm(visit.page);
        assertThat(visit.page.locator(".panel.is-ready")).isVisible();
    }

    private static void shows(Visit visit, String text, String verdict, String picture) {
        Door.search(visit.page, text);
        assertThat(visit.page.locator(".panel.is-" + verdict)).isVisible();
        visit.isAccessible().picture(picture);
    }

    private static void votes(Page page, int votes) {
        assertThat(page.locator("#counts dd").first()).hasText(String.valueOf(votes), A_WHOLE_FILM);
    }

    /** Waits for somebody's card before the camera; who it is. */
    private static String scanned(Page page) {
        var name = page.locator(".panel.is-vote h1");
        assertThat(name).hasText(Pattern.compile("Ladina Caduff|Reto .*"), A_WHOLE_FILM);
        return name.innerText();
    }

    /** Waits for the card of somebody who is not in yet; who is in already is left standing. */
    private static String otherThan(Page page, String first) {
        var name = page.locator(".panel:is(.is-vote, .is-in) h1");
        assertThat(name).hasText(Pattern.compile("Ladina Caduff|Reto .*"), A_WHOLE_FILM);
        if (name.innerText().equals(first)) {
            page.keyboard().press("Escape");
            assertThat(page.locator(".panel.is-vote h1"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        }
        return page.locator(".panel.is-vote h1").innerText();
    }
}

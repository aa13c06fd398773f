package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The parts of the app of the desks, each in a real browser, against the real portal. */
class CheckInModulesE2eTest {

    @Test
    void findsPeopleWithoutAccentsInAnyOrderByNumberAndByBirthDate() {
        try (var visit = opened()) {
            var asked = List.of(
                    "muller",
                    "Mueller anna",
                    "anna",
                    "schm anna",
                    "vonallmen",
                    "allmen francois",
                    "zoe",
                    "strauss",
                    "12.3.1984",
                    "12/3/84",
                    "1984-03-12",
                    "12031984",
                    "12.3.",
                    "anna 12.3.84",
                    "allmen 1984",
                    "04170002",
                    "0418",
                    "t04170004",
                    "niemand",
                    " ");
            assertThat(visit.page.evaluate(CheckInModules.FOUND, asked))
                    .isEqualTo(List.of(
                            "1", "1", "12", "2", "3", "3", "4", "5", "1", "1", "1", "1", "1", "1", "3", "2", "5", "4",
                            "", ""));
        }
    }

    @Test
    void knowsWhatMayBeDoneWithSomebody() {
        try (var visit = opened()) {
            assertThat(visit.page.evaluate(CheckInModules.VERDICTS))
                    .isEqualTo(
                            "vote1 vote3 attend0 vote1 no0 guest0 in1 vote1 elsewhere1 vote1 vote1 true false false 3");
            assertThat(visit.page.evaluate(CheckInModules.CARDS)).isEqualTo("200 202 null null 8 501 9 null");
        }
    }

    @Test
    void keepsWhatHappenedUntilItIsAnsweredAndNobodyReadsItOnTheDisk() {
        try (var visit = opened()) {
            assertThat(visit.page.evaluate(CheckInModules.QUEUED)).isEqualTo("Ladina Caduff true 0 1 0 false 1 false");
        }
    }

    @Test
    void losesAndDoublesNothingWhenAnswersAreLost() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        UUID beat = door.roll.voter("Beat", "Gerber", 1);
        try (var visit = Browsers.visit(Screen.PHONE)) {
            door.enrol(visit, door.desk("Tisch 1", 200));
            var isCut = new AtomicBoolean(true);
            visit.page.route("**/check-in/api/sync", route -> answerOrNot(route, isCut.get()));
            admit(visit, "schmid", "Anna Schmid");
            admit(visit, "gerber", "Beat Gerber");
            Door.status(visit.page, "Ohne Netz.*");
            visit.page.reload();
            assertThat(visit.page.locator("html[data-ready]")).hasCount(1);
            Door.search(visit.page, "schmid");
            assertThat(visit.page.locator(".panel.is-in")).isVisible();
            isCut.set(false);
            Door.status(visit.page, "Verbunden");
            await().atMost(Duration.ofSeconds(20)).pollInSameThread().untilAsserted(() -> {
                assertThat(door.lines("ENTRY", anna)).isEqualTo(1);
                assertThat(door.lines("ENTRY", beat)).isEqualTo(1);
            });
        }
    }

    @Test
    void wipesTheRollWhenItIsShutOutButKeepsAndNamesWhatWasNotSent() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        door.roll.voter("Beat", "Gerber", 1);
        UUID desk = door.desk("Tisch 1", 200);
        try (var visit = Browsers.visit(Screen.PHONE)) {
            door.enrol(visit, desk);
            assertThat((String) visit.page.evaluate(CheckInModules.SEALED)).contains("roll", "presence");
            assertThat((String) visit.page.evaluate(CheckInModules.DISK)).doesNotContain("Schmid", "Gerber", "Rahel");
            visit.page.context().setOffline(true);
            Door.status(visit.page, "Ohne Netz.*");
            admit(visit, "schmid", "Anna Schmid");
            door.revoke(desk);
            visit.page.context().setOffline(false);
            Door.status(visit.page, "Gesperrt");
            assertThat(visit.page.locator(".panel.is-form h1")).hasText("Dieser Tisch ist gesperrt");
            assertThat(visit.page.locator(".panel .rows b")).hasText("Anna Schmid");
            assertThat(visit.page.evaluate(CheckInModules.SEALED)).isEqualTo("device");
            visit.isAccessible().picture("checkin-locked");
            visit.page.reload();
            assertThat(visit.page.locator(".panel .rows b")).hasText("Anna Schmid");

            door.enrol(visit, door.desk("Tisch 1b", 300));
            await().atMost(Duration.ofSeconds(20))
                    .pollInSameThread()
                    .untilAsserted(() -> assertThat(door.lines("ENTRY", anna)).isEqualTo(1));
        }
    }

    @Test
    void countsADoubleTapOnceAndLosesNobodyWhoIsScannedQuickly() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        UUID beat = door.roll.voter("Beat", "Gerber", 1);
        UUID carla = door.roll.voter("Carla", "Moser", 1);
        try (var visit = Browsers.visit(Screen.PHONE)) {
            var page = visit.page;
            door.enrol(visit, door.desk("Tisch 1", 200));
            page.evaluate(CheckInModules.SLOW_ANSWERS, 900);
            scan(visit, door, anna, "Anna Schmid");
            Door.ripe(page);
            Door.main(page).dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
            // the next one stands there before the portal answered about the first
            scan(visit, door, beat, "Beat Gerber");
            scan(visit, door, carla, "Carla Moser");
            assertThat(page.locator("#notices")).containsText("Beat Gerber ist noch nicht eingelassen.");
            page.getByText("Ansehen").click();
            assertThat(page.locator(".panel.is-vote h1")).hasText("Beat Gerber");
            Door.confirm(page);
            assertThat(page.locator(".panel.is-ready")).isVisible();
            await().atMost(Duration.ofSeconds(20)).pollInSameThread().untilAsserted(() -> {
                assertThat(door.lines("ENTRY", anna)).isEqualTo(1);
                assertThat(door.lines("ENTRY", beat)).isEqualTo(1);
            });
            assertThat(door.lines("ENTRY", carla)).isZero();
            assertThat(page.locator("#recent li")).hasCount(2);
        }
    }

    @Test
    void showsWhereSomebodyCameInWhomAnotherDeskWasFasterToAdmit() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        try (var left = Browsers.visit(Screen.PHONE);
                var right = Browsers.visit(Screen.PHONE)) {
            door.enrol(left, door.desk("Tisch 1", 100));
            door.enrol(right, door.desk("Tisch 2", 200));
            Door.search(right.page, "schmid");
            assertThat(right.page.locator(".panel.is-vote")).isVisible();
            admit(left, "schmid", "Anna Schmid");
            Door.confirm(right.page);
            assertThat(right.page.locator(".panel.is-in")).containsText("Tisch 1");
            assertThat(right.page.locator(".panel.is-in")).containsText("Nicht eingetragen: schon im Saal");
            assertThat(door.lines("ENTRY", anna)).isEqualTo(1);
            Door.ripe(right.page);
            right.page.getByText("Verlässt den Saal").click();
            assertThat(right.page.locator(".panel.is-ready")).isVisible();
            admit(right, "schmid", "Anna Schmid");
            assertThat(door.lines("EXIT", anna)).isEqualTo(1);
            assertThat(door.lines("ENTRY", anna)).isEqualTo(2);
        }
    }

    @Test
    void isOneDeskInTwoTabs() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        UUID beat = door.roll.voter("Beat", "Gerber", 1);
        try (var visit = Browsers.visit(Screen.DESKTOP)) {
            door.enrol(visit, door.desk("Tisch 1", 200));
            var other = visit.page.context().newPage();
            other.navigate(visit.page.url());
            Door.status(other, "Verbunden");
            visit.page.context().setOffline(true);
            Door.status(visit.page, "Ohne Netz.*");
            Door.status(other, "Ohne Netz.*");
            admit(visit, "schmid", "Anna Schmid");
            assertThat(other.locator("#recent b")).hasText("Anna Schmid");
            Door.search(other, "schmid");
            assertThat(other.locator(".panel.is-in")).isVisible();
            Door.search(other, "gerber");
            assertThat(Door.main(other)).hasText("Stimmkarte 201 übergeben");
            Door.confirm(other);
            assertThat(other.locator(".panel.is-ready")).isVisible();
            visit.page.context().setOffline(false);
            Door.status(visit.page, "Verbunden");
            Door.status(other, "Verbunden");
            await().atMost(Duration.ofSeconds(20)).pollInSameThread().untilAsserted(() -> {
                assertThat(door.lines("ENTRY", anna)).isEqualTo(1);
                assertThat(door.lines("ENTRY", beat)).isEqualTo(1);
            });
        }
    }

    private static void admit(Visit visit, String text, String name) {
        Door.search(visit.page, text);
        assertThat(visit.page.locator(".panel.is-vote h1")).hasText(name);
        Door.confirm(visit.page);
        assertThat(visit.page.locator(".panel.is-ready")).isVisible();
        assertThat(visit.page.locator("#recent b").first()).hasText(Pattern.compile(name));
    }

    /** As a hand scanner types the ticket. */
    private static void scan(Visit visit, Door door, UUID attendee, String name) {
        visit.page.evaluate(ScannerModules.TYPE, door.ticket(attendee));
        assertThat(visit.page.locator(".panel.is-vote h1")).hasText(name);
    }

    /** The portal hears it; the answer gets lost on its way. */
    private static void answerOrNot(Route route, boolean isLost) {
        if (isLost) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private static Visit opened() {
        var visit = Browsers.visit(Screen.PHONE);
        visit.open("/check-in/");
        assertThat(visit.page.locator("html[data-ready]")).hasCount(1);
        return visit;
    }
}

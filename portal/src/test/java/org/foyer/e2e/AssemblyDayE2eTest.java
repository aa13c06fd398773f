package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChainCheck;
import org.junit.jupiter.api.Test;

/** A Saturday morning: two desks, one of them without a network for a while, and the chair before the board. */
class AssemblyDayE2eTest {

    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    @Test
    void endsWithANumberBeyondDoubt() {
        var door = new Door();
        UUID anna = door.roll.voter("Anna", "Schmid", 1);
        UUID beat = door.roll.voter("Beat", "Gerber", 1);
        door.roll.voter("Carla", "Moser", 2);
        try (var left = Browsers.visit(Screen.PHONE);
                var right = Browsers.visit(Screen.DESKTOP);
                var chair = Browsers.visit(Screen.DESKTOP)) {
            door.enrol(left, door.desk("Tisch 1", 100));
            door.enrol(right, door.desk("Tisch 2", 200));
            chair.signIn(SampleUser.withRole("central-office"));
            chair.settled("/assembly/" + door.roll.id() + "/board");

            admit(left, "moser");
            votes(chair, 2);

            right.page.context().setOffline(true);
            Door.status(right.page, "Ohne Netz");
            admit(right, "schmid");
            admit(right, "gerber");
            admit(left, "schmid");
            votes(chair, 3);
            right.page.context().setOffline(false);
            Door.status(right.page, "Verbunden");
            votes(chair, 4);
            Locator disputes = chair.page.locator(".foyer-hall-disputes");
            assertThat(disputes).containsText("Anna Schmid");
            chair.picture("day-dispute");
            disputes.locator("vaadin-button").first().click();
            chair.page
                    .getByText("Es ist dieselbe Person. Das zweite Einlassen zählt nicht.")
                    .click();
            button(chair.page.locator("vaadin-dialog"), "Klären").click();
            assertThat(disputes).isHidden();
            assertThat(left.page.locator("#trouble")).isHidden();

            letOut(right, "gerber");
            votes(chair, 3);
            admit(right, "gerber");
            votes(chair, 4);
            right.page.locator("#recent button").first().click();
            right.page.locator("dialog .main").click();
            votes(chair, 3);
            assertThat(door.lines("ANNULLED", beat)).isEqualTo(1);

            button(chair.page.locator("body"), "Stimmenzahl festhalten").first().click();
            chair.page.locator("vaadin-combo-box input").fill("Jahresrechnung");
            chair.page.keyboard().press("Tab");
            button(chair.page.locator("vaadin-dialog"), "Stimmenzahl festhalten")
                    .click();
            assertThat(chair.page.getByText("Nr. 1: Jahresrechnung")).isVisible();
            assertThat(chair.page.getByText("3 von 4 Stimmen")).isVisible();
            chair.isAccessible().picture("day-sealed");

            assertThat(door.lines("ENTRY", anna)).isEqualTo(2);
            assertThat(Portal.running().bean(ChainCheck.class).firstBroken(new AssemblyId(door.roll.id())))
                    .isEmpty();
        }
    }

    private static void admit(Visit desk, String text) {
        Door.search(desk.page, text);
        assertThat(desk.page.locator(".panel.is-vote, .panel.is-in")).isVisible();
        Door.confirm(desk.page);
        assertThat(desk.page.locator(".panel.is-ready")).isVisible();
    }

    private static void letOut(Visit desk, String text) {
        Door.search(desk.page, text);
        assertThat(desk.page.locator(".panel.is-in")).isVisible();
        Door.ripe(desk.page);
        desk.page.getByText("Verlässt den Saal").click();
        assertThat(desk.page.locator(".panel.is-ready")).isVisible();
    }

    private static void votes(Visit chair, int votes) {
        assertThat(chair.page.locator(".foyer-hall-huge")).hasText(String.valueOf(votes), SOON);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

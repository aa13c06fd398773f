package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chair's board beside desks that admit people. */
class HallE2eTest {

    /** Sooner than the slow poll could bring it. */
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(8_000);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void followsTheDesksWithoutBeingAsked(Screen screen) throws Exception {
        var hall = new SampleHall(Portal.running());
        hall.fills();
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office"));
            List<String> sockets = new ArrayList<>();
            visit.page.onWebSocket(socket -> sockets.add(socket.url()));
            visit.settled("/assembly/" + hall.id() + "/board");
            var huge = visit.page.locator(".foyer-hall-huge");
            assertThat(huge).hasText(String.valueOf(hall.votes()));
            visit.isAccessible().picture("hall-board");
            whole(visit, "hall-board-whole", screen);
            hall.admitsOneMore("Tisch 1");
            assertThat(huge).hasText(String.valueOf(hall.votes()), SOON);
            assertThat(sockets).as("pushed, not polled").anyMatch(it -> it.contains("/VAADIN/push"));
            UUID twice = hall.admitsTwice();
            assertThat(visit.page.locator(".foyer-hall-disputes")).containsText(hall.nameOf(twice));
            visit.isAccessible().picture("hall-dispute");
            visit.page.locator(".foyer-hall-disputes vaadin-button").first().click();
            visit.page.locator("vaadin-radio-button").first().click();
            visit.isAccessible().picture("hall-settle");
            visit.page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
            assertThat(visit.page.locator(".foyer-hall-disputes")).isHidden();
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.isAccessible().picture("hall-board-dark");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsNumbersOnTheWall(Screen screen) throws Exception {
        var hall = new SampleHall(Portal.running());
        hall.fills();
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office"));
            if (screen == Screen.DESKTOP) {
                visit.page.setViewportSize(1920, 1080);
            }
            visit.settled("/assembly/" + hall.id() + "/projector");
            Locator votes = visit.page.locator(".foyer-projector-votes");
            assertThat(votes).hasText(String.valueOf(hall.votes()));
            visit.isAccessible().picture("hall-projector");
            hall.admitsOneMore("Tisch 2");
            assertThat(votes).hasText(String.valueOf(hall.votes()), SOON);
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.isAccessible().picture("hall-projector-dark");
        }
    }

    private static void whole(Visit visit, String name, Screen screen) {
        var size = visit.page.viewportSize();
        visit.page.setViewportSize(size.width, 2400);
        visit.picture(name);
        visit.page.setViewportSize(size.width, size.height);
    }
}

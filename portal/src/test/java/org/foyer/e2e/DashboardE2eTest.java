package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The start page: for each person the tiles that are meant for them, in the order that they like. */
class DashboardE2eTest {

    private static final SampleUser LADINA = SampleUser.withNumber("04172283");
    private static final String WARDENS = "Winterraum bereit?";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsAMemberTheCardAndWhatIsNew(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(LADINA).settled("/");
            assertThat(visit.page.locator(".foyer-pass")).containsText("Ladina Caduff");
            assertThat(visit.page.locator(".foyer-pass svg")).isVisible();
            assertThat(visit.page.locator(".foyer-news article").first()).isVisible();
            assertThat(visit.page.locator(".foyer-tile-figure")).hasCount(0);
            assertThat(visit.heading(WARDENS)).hasCount(0);
            visit.isAccessible().picture("start");
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.isAccessible().picture("start-dark");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheOfficeHowItsUnitsDevelop(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172312")).settled("/");
            assertThat(visit.page.locator(".foyer-tile-figure")).hasCount(4);
            assertThat(visit.page.locator(".foyer-tile-line svg")).isVisible();
            assertThat(visit.heading(WARDENS)).hasCount(0);
            visit.isAccessible().picture("start-president");
            visit.page.setViewportSize(768, 1024);
            visit.isAccessible().picture("start-president-tablet");
        }
    }

    @Test
    void showsAWardenWhatIsForWardens() {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(SampleUser.withRole("hut-warden")).settled("/");
            assertThat(visit.heading(WARDENS)).isVisible();
            visit.isAccessible().picture("start-warden");
        }
    }

    @Test
    void isArrangedOnAPhone() {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(LADINA).settled("/");
            visit.page.locator(".foyer-start-arrange").click();
            assertThat(visit.heading("Startseite anordnen").first()).isVisible();
            visit.isAccessible().picture("arrange");
            moveToTheTop(visit, "Meine Daten");
            visit.button("«Haushalt» ausblenden").click();
            assertThat(said(visit)).containsText("«Haushalt» ist ausgeblendet");
            visit.isAccessible().picture("arrange-hidden");

            visit.page
                    .getByText("Fertig", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(tiles(visit).first()).hasText("Meine Daten");
            assertThat(tiles(visit).filter(new Locator.FilterOptions().setHasText("Haushalt")))
                    .hasCount(0);
            visit.isAccessible().picture("start-arranged");

            visit.settled("/arrange");
            assertThat(visit.button("«Haushalt» wieder zeigen")).isVisible();
            visit.button("Ursprüngliche Ordnung").click();
            assertThat(said(visit)).containsText("ursprüngliche Ordnung");
            assertThat(visit.button("«Haushalt» ausblenden")).isVisible();
        }
    }

    /** By the keyboard, as the focus stays where it was. */
    private static void moveToTheTop(Visit visit, String tile) {
        visit.button("«" + tile + "» nach oben").focus();
        var first = Pattern.compile("«" + tile + "» ist jetzt an Stelle 1 von \\d+\\.");
        while (!first.matcher(said(visit).textContent()).find()) {
            String before = said(visit).textContent();
            visit.page.keyboard().press("Enter");
            assertThat(said(visit)).not().hasText(before);
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        assertThat(visit.button("«" + tile + "» nach unten")).isFocused();
    }

    private static Locator said(Visit visit) {
        return visit.page.locator("main [role=status]").last();
    }

    private static Locator tiles(Visit visit) {
        return visit.page.locator(".foyer-tiles h3");
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The central office grants an office, is refused the same one twice, and ends it. */
class OfficesE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void grantsAnOfficeAndEndsIt(Screen screen) {
        // each screen with an office of its own, as both meet the same data
        String office = screen == Screen.PHONE ? "Redaktion" : "Materialverwaltung";
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office")).settled("/office/offices");
            visit.isAccessible().picture("offices");

            visit.button("Amt vergeben").click();
            fill(visit, office);
            visit.isAccessible().picture("offices-grant");
            visit.button("Speichern").click();
            assertThat(visit.page.getByText("Das Amt ist vergeben.")).isVisible();

            visit.button("Amt vergeben").click();
            fill(visit, office);
            visit.button("Speichern").click();
            assertThat(visit.page.getByText("hat dieses Amt an einem dieser Tage schon"))
                    .isVisible();
            visit.picture("offices-refused");
            visit.button("Abbrechen").click();

            visit.field("Person, Einheit oder Amt").fill("04172283");
            Locator term = visit.page
                    .getByRole(AriaRole.BUTTON)
                    .and(visit.page.locator("[aria-label^='Amtszeit ändern: " + office + "']"));
            term.click();
            visit.field("Letzter Tag").fill("31.12.2029");
            visit.field("Letzter Tag").press("Tab");
            visit.button("Speichern").click();
            assertThat(visit.page.getByText("Die Amtszeit ist gespeichert.")).isVisible();
            assertThat(visit.page.locator("main")).containsText("31.12.2029");
            visit.isAccessible().picture("offices-ended");
        }
    }

    private static void fill(Visit visit, String office) {
        var holder = visit.page.locator("vaadin-dialog vaadin-combo-box").nth(0).locator("input");
        holder.fill("04172283");
        visit.page.locator("vaadin-combo-box-item:visible").first().click();
        var unit = visit.page.locator("vaadin-dialog vaadin-combo-box").nth(1).locator("input");
        unit.click();
        visit.page.locator("vaadin-combo-box-item:visible").first().click();
        visit.page.locator("vaadin-dialog vaadin-select").click();
        visit.page.locator("vaadin-select-item:visible").getByText(office).click();
    }
}

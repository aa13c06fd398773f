package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The central office grants an office, and is refused the same one twice. */
class OfficesE2eTest {

    /** To other tests she is a member without an office. */
    @AfterEach
    void takeTheOfficesBack() {
        Portal.running()
                .database()
                .sql("delete from office where member_id = (select id from member where number = '04172283')")
                .update();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void grantsAnOfficeOnceOnly(Screen screen) {
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
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tellsWhyAnOfficialSeesSomebodyAndTellsThemWhoCan(Screen screen) {
        try (var office = Browsers.visit(screen);
                var member = Browsers.visit(screen)) {
            office.signIn(SampleUser.withRole("central-office")).settled("/directory");
            office.page.locator("main a[href^='directory/person/']").first().click();
            office.page.getByText("Warum sehe ich das?").click();
            assertThat(office.page.locator("main")).containsText("Geschäftsstelle");
            office.isAccessible().picture("why");

            member.signIn(SampleUser.withNumber("04172283")).settled("/my-data/reached-by");
            assertThat(member.page.locator("main")).containsText("Geschäftsstelle");
            assertThat(member.page.locator("main")).containsText("Kontaktdaten sehen");
            member.isAccessible().picture("reached-by");
            member.settled("/my-data/looks").isAccessible().picture("looks");
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
        // the list fades out; what was chosen stays as an item in the field
        assertThat(visit.page.locator("vaadin-select-list-box:visible")).hasCount(0);
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Delegates, proxies, guests and badges of an assembly, as the central office sees them at both sizes. */
class AssemblyPeopleE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void arrangesWhoComesForWhom(Screen screen) {
        var database = Portal.running().database();
        UUID assembly = assembly(database);
        String at = "/assembly/" + assembly;
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office")).settled(at + "/delegates");
            button(visit.page, "Sitze verteilen").click();
            visit.page.getByLabel("Mitglieder je Sitz").fill("400");
            button(visit.page, "Vorschlag rechnen").click();
            visit.isAccessible().picture("seats-distribute");
            button(visit.page, "Speichern").click();
            assertThat(visit.page.getByText("Die Sitze sind verteilt.")).isVisible();
            visit.isAccessible().picture("seats-delegations");

            visit.page.locator("main a.foyer-row").first().click();
            assertThat(visit.page.getByText("Noch niemand").first()).isVisible();
            button(visit.page, "Sitz 1 ändern").click();
            choose(visit.page.getByLabel("Delegierte Person"), 0);
            choose(visit.page.getByLabel("1. Ersatz"), 1);
            visit.isAccessible().picture("seats-dialog");
            button(visit.page, "Speichern").click();
            assertThat(visit.page.getByText("Der Sitz ist gespeichert.")).isVisible();
            button(visit.page, "Ersatz für Sitz 1").click();
            visit.isAccessible().picture("seats-move-up");
            button(visit.page, "Speichern").click();
            assertThat(visit.page.getByText("Vertritt ")).isVisible();
            visit.isAccessible().picture("seats-delegation");

            visit.settled(at + "/proxies").isAccessible().picture("proxies");
            button(visit.page, "Vollmacht eintragen").click();
            button(visit.page, "Eintragen").click();
            assertThat(visit.page.getByText("Bitte beide Personen wählen.")).isVisible();
            visit.isAccessible().picture("proxies-dialog");

            visit.settled(at + "/guests");
            button(visit.page, "Einladen").click();
            visit.page
                    .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Nina Frei");
            visit.page.getByLabel("Organisation oder Medium").fill("Gemeinde Olten");
            visit.isAccessible().picture("guests-dialog");
            button(visit.page, "Speichern").click();
            assertThat(visit.page.getByText("Nina Frei steht auf der Liste.")).isVisible();
            visit.isAccessible().picture("guests");
            button(visit.page, "Namensschilder").click();
            assertThat(visit.page.getByText("1 Schild")).isVisible();
            visit.isAccessible().picture("badges-dialog");

            visit.settled(at + "/ballot").isAccessible().picture("ballot-off");
            assertThat(visit.page.getByText("OpenSlides ist nicht eingerichtet"))
                    .isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /** Takes an entry of the list that opens below the field. */
    private static void choose(Locator field, int entry) {
        field.click();
        field.page().locator("vaadin-combo-box-item:visible").nth(entry).click();
    }

    private static UUID assembly(JdbcClient database) {
        return database.sql("""
                        insert into assembly (unit_id, name, kind, place, doors_at, starts_at, ends_at, proxies_each, capacity)
                        select id, '{"de": "Delegiertenversammlung"}', 'DELEGATES', 'Olten', now() + interval '20 days',
                               now() + interval '20 days 1 hour', now() + interval '20 days 5 hours', 2, 400
                        from unit where parent_id is null order by number limit 1 returning id""").query(UUID.class).single();
    }
}

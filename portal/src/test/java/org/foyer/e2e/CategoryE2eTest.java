package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office decides about members who grow out of their category. */
class CategoryE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void acceptsOneStepAndDeclinesAnother(Screen screen) {
        propose();
        try (var office = Browsers.visit(screen)) {
            office.signIn(SampleUser.withRole("central-office"));
            office.settled("/office/categories").isAccessible().picture("categories");
            starting(office, "Annehmen: ").click();
            assertThat(office.page.getByText("Angenommen: ").first()).isVisible();
            starting(office, "Ablehnen: ").click();
            office.field("Warum").fill("Geburtsdatum ist falsch");
            office.isAccessible().picture("categories-decline");
            office.page
                    .locator("vaadin-dialog")
                    .getByText("Ablehnen", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(office.page.getByText("wird nicht mehr vorgeschlagen").first())
                    .isVisible();
        }
    }

    private static Locator starting(Visit visit, String label) {
        return visit.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    /** As the job of the night would: for some memberships that the sample happens to have. */
    private static void propose() {
        Portal.running().database().sql("""
                        insert into category_step (member_id, membership_id, from_category, to_category, age, due_on)
                        select s.member_id, s.id, s.category, n.code, 22, current_date + 30
                        from membership s
                        cross join lateral (select code from membership_category k where k.code <> s.category order by code limit 1) n
                        where s.to_date is null and not exists (select from category_step c where c.membership_id = s.id)
                        order by s.id limit 4""").update();
    }
}

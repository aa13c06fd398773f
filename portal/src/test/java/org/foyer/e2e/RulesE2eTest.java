package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the sample's assembly, as officials write them and as members read what came of them. */
class RulesE2eTest {

    private static final String NAME = "Hauptversammlung der Sektion Aarewald";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showTheirEffectBeforeTheyAreSaved(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172290")).settled("/office/assemblies");
            visit.page.getByText(NAME).first().click();
            assertThat(visit.page.locator("h1")).hasText(NAME);
            String path = visit.page.url().substring(Portal.running().url("").length());
            visit.settled(path + "/rules").isAccessible().picture("rules");
            Page page = visit.page;
            page.locator(".foyer-rule-group")
                    .last()
                    .getByText("Gruppe", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(page.locator(".foyer-rule-group")).hasCount(3);
            var age = page.locator(".foyer-rule-row", new Page.LocatorOptions().setHasText("Mindestens 18 Jahre alt"))
                    .first()
                    .locator("vaadin-integer-field input");
            age.fill("70");
            age.blur();
            assertThat(page.getByText("Mindestens 70 Jahre alt").first()).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wirkung ansehen"))
                    .click();
            assertThat(page.getByText("Stimmen: heute")).isVisible();
            visit.isAccessible().picture("rules-effect");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tellMembersWhetherTheyMayVote(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172283")).settled("/assemblies");
            visit.page.getByText(NAME).first().click();
            assertThat(visit.page.getByText("Darf ich stimmen?")).isVisible();
            visit.isAccessible().picture("rules-mine");
        }
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member looks for somebody, narrows the search, and opens a body and a person. */
class DirectoryE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void findsSomebodyByAMisspeltNameAndOpensTheirBody(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172283")).settled("/directory");
            assertThat(visit.page.locator(".foyer-facet-count").first()).not().isEmpty();
            visit.isAccessible().picture("directory");

            visit.field("Name, Amt oder Ort").fill("praesidium clermont");
            assertThat(visit.page.getByText("mit ähnlichem Namen oder Amt")).isVisible();
            visit.field("Name, Amt oder Ort").fill("praesidium clairmont");
            assertThat(visit.page.getByText(Pattern.compile("Rochat|Jean-Luc")).first())
                    .isVisible();
            assertThat(visit.page).hasURL(Pattern.compile("directory\\?q=praesidium"));
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.isAccessible().picture("directory-found");

            visit.page.locator("a[href^='directory/person/']").first().click();
            assertThat(visit.page.locator("h1")).containsText("Jean-Luc");
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.isAccessible().picture("directory-person");
            visit.page.locator("a[href^='directory/body/']").first().click();
            assertThat(visit.page.locator("h1")).containsText("Clairmont");
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.isAccessible().picture("directory-body");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void narrowsTheSearchByAFilterThatItsAddressCarries(Screen screen) {
        try (var visit = Browsers.visit(screen);
                var other = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172283")).settled("/directory");
            if (screen == Screen.PHONE) {
                visit.button("Filter").click();
            }
            visit.page.getByRole(AriaRole.CHECKBOX).first().check();
            assertThat(visit.page).hasURL(Pattern.compile("level=NATIONAL"));
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.isAccessible().picture("directory-filtered");
            var sum = visit.page.locator("[role=status]").first().innerText();

            other.signIn(SampleUser.withRole("hut-warden"))
                    .settled(visit.page.url().substring(Portal.running().url("").length()));
            assertThat(other.page.locator("[role=status]").first()).hasText(sum);
        }
    }
}

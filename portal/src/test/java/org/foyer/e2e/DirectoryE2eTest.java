package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
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

            var row = visit.page
                    .locator("main a.foyer-row[href^='directory/person/']")
                    .first();
            row.click();
            if (screen == Screen.DESKTOP) {
                assertThat(visit.page.locator("aside h2")).containsText("Jean-Luc");
                assertThat(row).hasAttribute("aria-current", "true");
                visit.page.waitForLoadState(LoadState.NETWORKIDLE);
                visit.isAccessible().picture("directory-beside");
                visit.buttonOf("Schliessen").click();
                assertThat(row).isFocused();
                row.click();
                visit.page.getByText("Ganzer Eintrag").click();
            }
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
            var sum = visit.page.locator("[role=status]").first().textContent();
            var address = visit.page.url();
            if (screen == Screen.PHONE) {
                visit.button("Filter").click();
                visit.picture("directory-chosen");
                visit.button("Ohne National").click();
                assertThat(visit.page).hasURL(Pattern.compile("directory$"));
            }

            other.signIn(SampleUser.withRole("hut-warden"))
                    .settled(address.substring(Portal.running().url("").length()));
            assertThat(other.page.locator("[role=status]").first()).hasText(sum);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void takesWhatWasFoundAlong(Screen screen) throws IOException {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office")).settled("/directory?q=praesidium");
            visit.button("Herunterladen").click();
            var item = visit.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("vCard"));
            assertThat(item).isVisible();
            visit.picture("directory-download");
            var file = visit.page.waitForDownload(item::click);
            Assertions.assertThat(file.suggestedFilename()).endsWith(".vcf");
            Assertions.assertThat(Files.readString(file.path()))
                    .contains("BEGIN:VCARD", "VERSION:4.0", "Wer ist wer: praesidium");
            assertThat(visit.page.getByText("die, die Ihr Amt erreicht")).isVisible();
            visit.isAccessible();
        }
    }
}

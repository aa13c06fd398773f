package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A membership officer looks through the own section, narrows the list and takes along what is shown. */
class MemberListE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void narrowsTheListAndTakesAlongWhatIsShown(Screen screen) throws IOException {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("membership-officer")).settled("/office/member-list");
            assertThat(visit.page.locator("vaadin-grid")).isVisible();
            visit.isAccessible().picture("member-list");

            visit.page.locator(".foyer-listing-tools vaadin-button").first().click();
            visit.page
                    .locator(".foyer-listing-condition vaadin-text-field input")
                    .fill("Caduff");
            visit.isAccessible().picture("member-list-filter");
            visit.page.locator("vaadin-button[theme~=primary]").last().click();
            assertThat(visit.button("Filter (1)")).isVisible();
            visit.page.locator(".foyer-listing-tools vaadin-button").nth(1).click();
            visit.isAccessible().picture("member-list-columns");
            visit.button("Abbrechen").click();

            Download csv = visit.page.waitForDownload(
                    () -> visit.page.locator("a.foyer-file").first().click());
            assertThat(Files.readString(csv.path()).lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("Caduff") && line.contains("Kopie"));
        }
    }
}

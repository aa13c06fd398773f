package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A membership officer takes the list of the own section along. */
class ListsE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void takesTheListOfTheOwnSectionAlong(Screen screen) throws IOException {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("membership-officer")).settled("/office/lists");
            visit.isAccessible().picture("lists");

            Download csv = visit.page.waitForDownload(
                    () -> visit.page.locator("a.foyer-file").first().click());
            assertThat(csv.suggestedFilename()).endsWith(".csv");
            String text = Files.readString(csv.path());
            assertThat(text).startsWith("\uFEFF\"Mitgliedernummer\";\"Nachname\"");
            assertThat(text.lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(".*\"Kopie [A-Z0-9]{4}-[A-Z0-9]{4} · .*Baumann.*\""));

            Download xlsx = visit.page.waitForDownload(
                    () -> visit.page.locator("a.foyer-file").nth(1).click());
            assertThat(xlsx.suggestedFilename()).endsWith(".xlsx");
            try (var book = new ReadableWorkbook(Files.newInputStream(xlsx.path()))) {
                assertThat(book.getSheet(2).orElseThrow().read())
                        .hasSize((int) text.lines().count());
            }

            visit.settled("/office/lists");
            assertThat(visit.page.getByText("Ihre letzten Kopien")).isVisible();
            visit.page.getByText("Ihre letzten Kopien").scrollIntoViewIfNeeded();
            visit.isAccessible().picture("lists-copies");
        }
    }
}

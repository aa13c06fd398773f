package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A visitor fills a form in, it is confirmed by mail, the office works on it and replies; nobody else finds it. */
class FormDeskE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isSentByAVisitorAndWorkedOnByTheOffice(Screen screen) {
        var guest = "greta.%s@guest.example".formatted(screen.name().toLowerCase(Locale.ROOT));
        var words = "Ist die Firnhütte im März offen? " + screen;
        try (var visitor = Browsers.visit(screen);
                var office = Browsers.visit(screen);
                var stranger = Browsers.visit(screen)) {
            visitor.settled("/forms/contact-office");
            visitor.page.getByLabel("Name").first().fill("Greta Gast");
            visitor.page.getByLabel("E-Mail").first().fill(guest);
            visitor.page
                    .locator("main vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText("Hütten"))
                    .click();
            // as people type: whoever sends within three seconds is taken for a program
            visitor.page
                    .locator("vaadin-text-area textarea")
                    .pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(90));
            visitor.page.locator("main vaadin-checkbox input").last().check();
            visitor.button("Senden").click();
            assertThat(visitor.heading("Danke, Ihr Formular ist angekommen")).isVisible();
            var reference = visitor.page.locator(".foyer-reference").textContent();
            assertThat(Portal.running().mailbox().letterTo(guest, reference).text())
                    .contains("Hütten");

            office.signIn(SampleUser.withRole("central-office")).settled("/office/forms");
            office.isAccessible().picture("form-desk");
            var row = office.page
                    .locator(".foyer-desk-row")
                    .filter(new Locator.FilterOptions().setHasText("Greta Gast"))
                    .last();
            row.locator("vaadin-checkbox").click();
            assertThat(office.page.locator(".foyer-desk-bulk")).isVisible();
            office.isAccessible().picture("form-desk-chosen");
            office.button("In Arbeit").last().click();
            assertThat(office.page.getByText("Eine Antwort: In Arbeit")).isVisible();

            office.page
                    .locator(".foyer-desk-row")
                    .filter(new Locator.FilterOptions().setHasText("Greta Gast"))
                    .last()
                    .locator("a")
                    .click();
            assertThat(office.page.getByText(words)).isVisible();
            office.isAccessible().picture("form-answer");
            office.page.getByLabel("Ihre Antwort").fill("Guten Tag\n\nJa, ab dem 6. März. " + screen);
            office.button("Antwort senden").click();
            assertThat(office.page.locator(".foyer-message").last()).containsText("ab dem 6. März");
            assertThat(Portal.running()
                            .mailbox()
                            .letterTo(guest, "Ja, ab dem 6. März. " + screen)
                            .text())
                    .contains("Geschäftsstelle")
                    .doesNotContain("nora.");
            office.page.locator(".foyer-desk-steps").scrollIntoViewIfNeeded();
            office.isAccessible().picture("form-answer-replied");

            var path = office.page.url().substring(Portal.running().url("").length());
            stranger.signIn(SampleUser.withNumber("04172290"));
            String nowhere =
                    stranger.settled("/no-such-page").page.locator("main").textContent();
            stranger.settled(path);
            assertThat(stranger.page.locator("main")).hasText(nowhere);
            stranger.settled("/office/forms");
            assertThat(stranger.page.locator("main")).not().containsText("Greta");
            assertThat(office.page).hasURL(Pattern.compile(".*/office/forms/.+"));
        }
    }
}

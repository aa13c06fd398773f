package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A form of the sample content: a visitor sends it and has it confirmed, and learns nothing of the others. */
class FormE2eTest {

    @Test
    void isFilledInByAVisitorAtADesk() {
        try (var visit = Browsers.visit(Screen.DESKTOP)) {
            visit.settled("/forms/contact-office").isAccessible().picture("form-visitor");
            visit.button("Senden").click();
            assertThat(visit.page.locator(".foyer-complaints li")).hasCount(5);
            visit.isAccessible().picture("form-visitor-wrong");
            visit.page.locator(".foyer-complaints vaadin-button").first().click();
            assertThat(visit.field("Name")).isFocused();
            visit.field("Name").fill("Zoé Favre");
            visit.field("E-Mail").fill("zoe.favre@example.org");
            choose(visit, "Mitglied werden");
            assertThat(visit.page.getByText("Welche Sektion liegt Ihnen nahe")).isVisible();
            choose(visit, "Hütten");
            assertThat(visit.page.getByText("Welche Sektion liegt Ihnen nahe")).isHidden();
            visit.field("Nachricht").fill("Ist die Hütte im Mai offen?");
            visit.page.locator(".foyer-consent label").click();
            visit.button("Senden").click();
            assertThat(visit.heading("Danke, Ihr Formular ist angekommen")).isVisible();
            visit.isAccessible().picture("form-visitor-thanks");
            var reference = visit.page.locator(".foyer-reference").textContent();
            var letter = Portal.running().mailbox().letterTo("zoe.favre@example.org", reference);
            assertThat(letter.text()).contains("Guten Tag Zoé", "Hütten").doesNotContain("im Mai");
            visit.open("/forms/material-request");
            assertThat(visit.page.locator("#username")).isVisible();
            visit.open("/forms/never-was");
            assertThat(visit.page.locator("#username")).isVisible();
        }
    }

    private static void choose(Visit visit, String option) {
        visit.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }
}

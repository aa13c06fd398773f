package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A form of the sample content: a member sends it from a phone, a visitor another one from a desk, and both have it confirmed. */
class FormE2eTest {

    @Test
    void isFilledInOnAPhoneAndConfirmedByMail() {
        var member = SampleUser.withNumber("04172283");
        Portal.running()
                .database()
                .sql("delete from form_draft where form = 'material-request'")
                .update();
        var group = "Rote Socken " + UUID.randomUUID();
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(member).settled("/forms").isAccessible().picture("forms");
            visit.page.locator("a.foyer-row[href='forms/material-request']").click();
            assertThat(visit.heading("Was Sie brauchen")).isVisible();
            visit.isAccessible().picture("form-first");
            fillFirstPage(visit, group);
            goOnLater(visit, group);
            visit.button("Weiter").click();
            assertThat(visit.field("Name")).hasValue("Ladina Caduff");
            assertThat(visit.field("Name")).hasAttribute("readonly", "");
            assertThat(visit.field("Adresse")).isHidden();
            choose(visit, "Ja");
            assertThat(visit.field("Adresse")).isVisible();
            visit.isAccessible().picture("form-own");
            visit.button("Weiter").click();
            sendLastPage(visit);
            visit.isAccessible().picture("form-thanks");
            var reference = visit.page.locator(".foyer-reference").textContent();
            var letter = Portal.running().mailbox().letterTo(addressOf(member), reference);
            assertThat(letter.subject()).isEqualTo("Ihre Anfrage zum Material");
            assertThat(letter.text()).contains("Guten Tag Ladina", "Seil", group, "Beleg.txt");
            visit.page.navigate(letter.link("/forms/sent/"));
            assertThat(visit.page.locator(".foyer-given")).containsText(group);
            visit.isAccessible().picture("form-sent");
            visit.settled("/forms").isAccessible().picture("forms-sent");
        }
    }

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

    private static void fillFirstPage(Visit visit, String group) {
        visit.page.getByText("Seil", new Page.GetByTextOptions().setExact(true)).click();
        visit.field("Für wie viele Personen").fill("viele");
        visit.button("Weiter").click();
        assertThat(visit.page.locator(".foyer-complaints")).isVisible();
        visit.isAccessible().picture("form-wrong");
        visit.field("Für wie viele Personen").fill("6");
        visit.field("Für wie viele Personen").press("Tab");
        assertThat(visit.field("Name der Gruppe")).isVisible();
        visit.field("Name der Gruppe").fill(group);
        visit.field("Name der Gruppe").press("Tab");
        pick(visit, 0, "2027-03-01");
        pick(visit, 1, "2027-03-03");
        assertThat(visit.page.getByText("Entwurf behalten")).isVisible();
        await().until(() -> Portal.running()
                .database()
                .sql("select exists (select from form_draft where answers ->> 'until' like '%2027-03-03%')")
                .query(Boolean.class)
                .single());
    }

    /** What was typed is there again when the form is opened anew. */
    private static void goOnLater(Visit visit, String group) {
        visit.settled("/forms/material-request");
        assertThat(visit.page.getByText("Sie haben hier schon begonnen")).isVisible();
        assertThat(visit.field("Name der Gruppe")).hasValue(group);
        visit.isAccessible().picture("form-restored");
    }

    private static void sendLastPage(Visit visit) {
        visit.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Beleg.txt", "text/plain", "Kurs besucht".getBytes(UTF_8)));
        assertThat(visit.button("Beleg.txt nicht anhängen")).isVisible();
        visit.page.locator(".foyer-consent label").click();
        visit.isAccessible().picture("form-last");
        visit.button("Senden").click();
        assertThat(visit.heading("Danke, Ihr Formular ist angekommen")).isVisible();
    }

    /** On a phone the calendar covers the screen, and typing is not how a day is chosen. */
    private static void pick(Visit visit, int picker, String day) {
        visit.page.locator("vaadin-date-picker").nth(picker).evaluate("(picker, day) => { picker.value = day; }", day);
    }

    private static void choose(Visit visit, String option) {
        visit.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }

    /** Where mail reaches somebody today: they may have changed the address that they came with. */
    private static String addressOf(SampleUser user) {
        return Portal.running()
                .database()
                .sql("select c.value from contact_point c join member m on m.id = c.member_id "
                        + "where m.number = ? and c.kind = 'EMAIL' and c.main")
                .param(user.number())
                .query(String.class)
                .single();
    }
}

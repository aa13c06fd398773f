package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The central office opens a survey, reads what went wrong, and an invited member finds the survey on the start page. */
class MailingsE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opensASurveyThatAMemberFinds(Screen screen) {
        String title = "Hüttenumfrage " + screen.name();
        int number = 4000 + screen.ordinal();
        try (var office = Browsers.visit(screen);
                var member = Browsers.visit(screen)) {
            office.signIn(SampleUser.withRole("central-office")).settled("/office/mailings");
            office.field("Nummer in LimeSurvey").fill(String.valueOf(number));
            office.button("Umfrage öffnen").click();
            assertThat(office.page.getByText("Bitte geben Sie der Umfrage einen Titel."))
                    .isVisible();
            office.field("Titel für die Mitglieder").fill(title);
            office.isAccessible().picture("mailings-form");
            office.button("Umfrage öffnen").click();
            assertThat(office.page.getByText(title + " (Nummer").first()).isVisible();

            invite(title);
            office.settled("/office/mailings");
            assertThat(office.page.getByText("Der Dienst antwortet nicht.").first())
                    .isVisible();
            office.isAccessible().picture("mailings");

            member.signIn(SampleUser.withNumber("04172283")).settled("/");
            member.page.getByText("Umfrage: " + title).first().click();
            Locator link = member.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zur Umfrage"));
            assertThat(link)
                    .hasAttribute(
                            "href", java.util.regex.Pattern.compile(".*/index\\.php/" + number + "\\?token=fy.*"));
            member.isAccessible().picture("survey");

            office.button("Umfrage beenden: " + title).click();
            office.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Beenden").setExact(true))
                    .last()
                    .click();
            assertThat(office.page.getByText(title + " (Nummer")).hasCount(0);
        }
    }

    /** As a run would have left it, with somebody who was not taken. */
    private static void invite(String title) {
        var database = Portal.running().database();
        UUID survey = database.sql("select id from survey where title = ? and closed_at is null")
                .param(title)
                .query(UUID.class)
                .single();
        database.sql("update member set surveys = true where number = '04172283'")
                .update();
        database.sql("insert into survey_participant (survey_id, member_id, token, invited) "
                        + "select ?, id, ?, true from member where number = '04172283'")
                .params(survey, "fy" + survey.toString().replace("-", ""))
                .update();
        database.sql(
                        "insert into mailing_run (target, started_at, state, problem) values (?, now(), 'FAILED', 'unavailable')")
                .param("survey:" + survey)
                .update();
        database.sql("insert into mailing_failure (target, member_id, reason, since) "
                        + "select ?, id, 'Email is not a valid address.', now() from member where number = '04172283'")
                .param("survey:" + survey)
                .update();
    }
}

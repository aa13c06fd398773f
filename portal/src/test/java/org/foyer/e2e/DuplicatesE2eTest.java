package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office searches, finds a person who is entered twice, looks at both entries and joins them. */
class DuplicatesE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void joinsAPersonWhoIsEnteredTwice(Screen screen) {
        String number = screen == Screen.PHONE ? "7130001" : "7130002";
        String last = screen == Screen.PHONE ? "Gabathuler" : "Zindel";
        enter(number, "Annemarie", last, "anne." + number + "@example.org", "Höheweg");
        enter(
                number + "9",
                "Anne-Marie",
                last.replace("th", "t").replace("nd", "ndt"),
                "am." + number + "@example.org",
                "Dorfstrasse");
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office")).settled("/office/duplicates");
            visit.button("Jetzt alle vergleichen").click();
            assertThat(visit.page.getByText(last).first()).isVisible(new IsVisibleOptions().setTimeout(60_000));
            visit.isAccessible().picture("duplicates");

            visit.page.getByText(last).first().click();
            assertThat(visit.heading("Was gilt")).isVisible();
            visit.isAccessible().picture("duplicate");
            visit.heading("Was gilt").scrollIntoViewIfNeeded();
            visit.picture("duplicate-choices");
            visit.heading("So sieht der Eintrag danach aus").scrollIntoViewIfNeeded();
            visit.picture("duplicate-preview");
            visit.button("Zusammenführen").click();
            assertThat(visit.page.getByText("Aus zwei Einträgen wird einer")).isVisible();
            visit.picture("duplicate-confirm");
            visit.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Zusammenführen")
                                    .setExact(true))
                    .last()
                    .click();
            assertThat(visit.page.getByText("hat jetzt einen Eintrag")).isVisible();
        }
        assertThat(Portal.running()
                        .database()
                        .sql("select count(*) from member where number like ?")
                        .param(number + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static void enter(String number, String first, String last, String email, String street) {
        var database = Portal.running().database();
        var member =
                database.sql("""
                        insert into member (number, first_name, last_name, birth_date, language, gender)
                        values (?, ?, ?, date '1961-05-17', 'de', 'FEMALE') returning id""").params(number, first, last).query(UUID.class).single();
        database.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true)")
                .params(member, email.toLowerCase(Locale.ROOT))
                .update();
        database.sql("insert into contact_point (member_id, kind, value) values (?, 'MOBILE', ?)")
                .params(member, "+4179" + number)
                .update();
        database.sql("""
                        insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country)
                        values (?, date '2020-01-01', ?, '7', '3000', 'Bern', 'CH')""").params(member, street).update();
    }
}

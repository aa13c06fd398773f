package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An official meets the terms of office before data of others, by whatever address they come. */
class TermsE2eTest {

    private static final String MEMBERS = "/office/members?q=Caduff";
    private static final String CADUFF = "Ladina Caduff";

    private final SampleUser official = SampleUser.withRole("membership-officer");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opensNothingBeforeTheTermsOfTodayAreAccepted(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(official).settled("/office/lists");
            String list = Portal.running()
                    .url("/"
                            + visit.page
                                    .locator("a.foyer-file")
                                    .first()
                                    .getAttribute("href")
                                    .replaceFirst("^/", ""));
            assertThat(visit.page.request().get(list).status()).isEqualTo(200);

            hasNeverAccepted();
            isShut(visit, list);
            acceptsOnTheWayTo(visit);
            assertThat(visit.page.request().get(list).status()).isEqualTo(200);

            acceptedAnEarlierVersion();
            isShut(visit, list);
            acceptsOnTheWayTo(visit);
            assertThat(visit.page.request().get(list).status()).isEqualTo(200);
        }
    }

    private static void isShut(Visit visit, String list) {
        assertThat(visit.page.request().get(list).status()).isEqualTo(404);
        for (String address : new String[] {"/office/lists", "/office/member-list", "/office/calls", MEMBERS}) {
            visit.settled(address);
            assertThat(visit.heading("Zuerst die Bedingungen des Amtes")).isVisible();
            assertThat(visit.page.locator("main")).not().containsText(CADUFF);
        }
    }

    private static void acceptsOnTheWayTo(Visit visit) {
        visit.isAccessible().picture("terms-first");
        visit.page.locator("main").getByText("Bedingungen lesen").click();
        assertThat(visit.page).hasURL(Pattern.compile(".*/office/terms\\?.*"));
        assertThat(visit.heading("Bedingungen des Amtes").first()).isVisible();
        visit.isAccessible().picture("terms");
        visit.button("Gelesen und angenommen").click();
        assertThat(visit.page).hasURL(Portal.running().url(MEMBERS));
        assertThat(visit.page.locator("main")).containsText(CADUFF);
    }

    private void hasNeverAccepted() {
        Portal.running()
                .database()
                .sql("delete from terms_acceptance where member_id = (select id from member where number = ?)")
                .param(official.number())
                .update();
    }

    /** As after a new version came: what was accepted is not the version of today. */
    private void acceptedAnEarlierVersion() {
        hasNeverAccepted();
        Portal.running()
                .database()
                .sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "select id, '0', now(), 'de', 'earlier' from member where number = ?")
                .param(official.number())
                .update();
    }
}

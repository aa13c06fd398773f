package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The central office helps a member on the phone, who finds a receipt of it. */
class SupportE2eTest {

    private static final String REASON = "Findet die neue Adresse nicht, ruft an";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void seesThePortalAsTheMemberUnderABanner(Screen screen) {
        try (var office = Browsers.visit(screen);
                var member = Browsers.visit(screen)) {
            office.signInWithCode(SampleUser.withRole("central-office")).settled("/office/members?q=04172283");
            office.isAccessible().picture("support-members");
            var other = office.page.context().newPage();
            other.navigate(Portal.running().url("/office/members"));
            office.page.locator("main a[href^='office/support/']").first().click();
            assertThat(office.page.locator("h1")).containsText("Caduff");
            office.isAccessible().picture("support-why");
            office.button("Ansehen").click();
            assertThat(office.page.getByText("Schreiben Sie in mindestens 10 Zeichen, warum."))
                    .isVisible();
            office.field("Grund").fill(REASON);
            office.button("Ansehen").click();

            var banner = office.page.locator(".foyer-banner");
            assertThat(banner).containsText("Ladina Caduff (04172283)");
            assertThat(office.page.locator("h1")).containsText("Ladina");
            office.isAccessible().picture("support-start");
            // a window that was open before shows nothing of the supporter any more
            other.reload();
            assertThat(other.locator(".foyer-banner")).isVisible();
            assertThat(other.locator("main")).not().containsText("Caduff");
            other.close();

            office.settled("/my-data").isAccessible().picture("support-my-data");
            assertThat(banner).isVisible();
            for (String path : List.of("/contact", "/my-data/sessions", "/my-data/everything", "/office/members")) {
                office.settled(path);
                assertThat(office.page.locator("h1")).hasText("Das sehen Sie nicht im Namen eines Mitglieds");
            }
            office.isAccessible().picture("support-closed");

            office.button("Beenden").click();
            assertThat(banner).hasCount(0);
            assertThat(office.page.locator("h1")).containsText(Pattern.compile("Nora"));
            office.settled("/office/support").isAccessible().picture("support-list");
            assertThat(office.page.locator("main")).containsText(REASON);

            member.signIn(SampleUser.withNumber("04172283")).settled("/my-data/looks");
            assertThat(member.page.locator("main")).containsText(REASON);
            member.isAccessible().picture("support-receipt");
        }
    }
}

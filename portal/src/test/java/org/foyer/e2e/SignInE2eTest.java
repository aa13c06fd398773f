package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming in and going out, through the real Keycloak. */
class SignInE2eTest {

    private static final SampleUser LADINA = SampleUser.withNumber("04172283");
    private static final SampleUser SILVIA = SampleUser.withRole("hut-warden");
    private static final SampleUser GUEST = SampleUser.withRole("account-without-member");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void comesInByMemberNumberAndByEmail(Screen screen) {
        String name = screen == Screen.PHONE ? LADINA.number() : LADINA.email();
        try (var visit = Browsers.visit(screen)) {
            visit.signInWithCode(LADINA, name);
            assertThat(visit.page.locator("h1")).containsText("Ladina");
            visit.isAccessible().picture("start");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void signInPagesAreAccessible(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.open("/").isAccessible().picture("sign-in");
            visit.password(LADINA.number(), LADINA.password());
            assertThat(visit.page.locator("#otp")).isVisible();
            visit.isAccessible().picture("sign-in-code");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void refusesAWrongCodeAndAWrongPassword(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.open("/");
            visit.password(LADINA.number(), "not the password");
            assertThat(visit.page.locator("#username")).isVisible();
            visit.password(LADINA.number(), LADINA.password());
            visit.code(visit.wrongCode(LADINA));
            assertThat(visit.page.locator("#otp")).isVisible();
            visit.open("/");
            assertThat(visit.page)
                    .not()
                    .hasURL(Pattern.compile("^" + Portal.running().url("/")));
        }
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        try (var visit = Browsers.visit(Screen.DESKTOP)) {
            visit.open("/my-data");
            visit.password(SILVIA.number(), SILVIA.password());
            visit.code(visit.codeOf(SILVIA.totp()));
            visit.arrived();
            assertThat(visit.page).hasURL(Pattern.compile(".*/my-data(\\?continue)?$"));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void endsBothSessionsOnSigningOut(Screen screen) {
        // two people, as each waits for a code that was not used yet
        try (var visit = Browsers.visit(screen)) {
            visit.signInWithCode(screen == Screen.PHONE ? LADINA : SILVIA);
            visit.signOut();
            visit.isAccessible().picture("signed-out");
            visit.open("/my-data");
            assertThat(visit.page.locator("#username")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsAnAccountWithoutAMemberWhatToDoAndNothingElse(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(GUEST);
            for (String path : new String[] {"/", "/my-data", "/office/import"}) {
                visit.open(path);
                assertThat(visit.page.locator("h1")).hasCount(1);
                assertThat(visit.page.locator("nav")).hasCount(0);
            }
            visit.isAccessible().picture("account-without-member");
        }
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first sign-in of a member who has no second factor yet. */
class FirstSignInE2eTest {

    @Test
    void setsUpTheSecondFactorBeforeComingIn() {
        var elisa = SampleUser.withRole("first-sign-in");
        String secret;
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.open("/");
            visit.password(elisa.number(), elisa.password());
            visit.isAccessible().picture("second-factor");
            secret = visit.setUpSecondFactor();
            visit.arrived();
            assertThat(visit.page.locator("h1")).containsText("Elisa");
            assertThat(visit.page.locator("html")).hasAttribute("lang", Pattern.compile("^it"));
        }
        try (var visit = Browsers.visit(Screen.DESKTOP)) {
            visit.open("/");
            visit.password(elisa.email(), elisa.password());
            visit.code(visit.codeOf(secret));
            visit.arrived();
            visit.isAccessible().picture("start-italian");
        }
    }
}

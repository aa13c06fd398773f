package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What belongs to one's own account: its sessions on other devices, and the download of all that is stored. */
class SessionsE2eTest {

    private static final SampleUser JEAN_LUC = SampleUser.withRole("section-president");
    private static final SampleUser LADINA = SampleUser.withNumber("04172283");

    @Test
    void endsTheSessionOnAnotherDevice() {
        try (var here = Browsers.visit(Screen.PHONE);
                var elsewhere = Browsers.visit(Screen.DESKTOP)) {
            elsewhere.signInWithCode(JEAN_LUC);
            here.signInWithCode(JEAN_LUC)
                    .settled("/my-data/sessions")
                    .isAccessible()
                    .picture("sessions");
            here.button("Terminer toutes les autres").click();
            here.page
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terminer toutes les autres"))
                    .click();
            assertThat(here.page.getByText("terminée").first()).isVisible();

            elsewhere.open("/my-data");
            assertThat(elsewhere.page.locator("#username")).isVisible();
            here.open("/my-data");
            here.arrived();
        }
    }

    @Test
    void downloadsOnesOwnDataAndNobodyElses() {
        try (var visit = Browsers.visit(Screen.PHONE);
                var stranger = Browsers.visit(Screen.PHONE)) {
            visit.signIn(LADINA);
            var json = visit.page.request().get(Portal.running().url("/my-data/everything.json"));
            assertThat(json.text()).contains(LADINA.number()).doesNotContain(JEAN_LUC.number());
            var pdf = visit.page.request().get(Portal.running().url("/my-data/everything.pdf"));
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

            var refused = stranger.page
                    .request()
                    .get(
                            Portal.running().url("/my-data/everything.json"),
                            RequestOptions.create().setMaxRedirects(0));
            assertThat(refused.status()).isEqualTo(302);
            assertThat(refused.text()).isEmpty();
        }
    }
}

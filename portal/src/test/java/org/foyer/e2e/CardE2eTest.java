package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.foyer.card.CardVerifier;
import org.foyer.card.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card on the phone: shown, read by a camera, without a connection, replaced when lost, gone after the sign-out. */
class CardE2eTest {

    private static final SampleUser LADINA = SampleUser.withNumber("04172283");
    private static final SampleUser RETO = SampleUser.withNumber("04172290");
    private static final String WORKER_IS_READY =
            "async () => (await navigator.serviceWorker.getRegistration('/pass/'))?.active?.state === 'activated'";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsACodeThatACameraReads(Screen screen) throws Exception {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(LADINA).settled("/card");
            var page = visit.page;
            assertThat(page.locator(".foyer-card").first()).containsText("Ladina Caduff");
            assertThat(page.locator(".foyer-card").first()).containsText("0417 2283");
            assertThat(page.locator(".foyer-card-state")).containsText("Frischer Code, gültig bis");
            assertThat(known(read(code(page))))
                    .returns(true, Verdict.Known::fresh)
                    .returns(true, Verdict.Known::isGood);
            assertThat(page.locator(".foyer-card-actions a")).hasAttribute("href", "card/pdf");
            visit.isAccessible().picture("card");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(read(code(page))).isEqualTo(code(page).getAttribute("data-text"));
            visit.isAccessible().picture("card-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

            code(page).click();
            assertThat(page.locator(".foyer-bright")).isVisible();
            assertThat(read(page.locator(".foyer-bright svg"))).contains("/V/");
            visit.isAccessible().picture("card-bright");
            visit.buttonOf("Schliessen").click();
            assertThat(page.locator(".foyer-bright")).hasCount(0);
        }
    }

    @Test
    void switchesBetweenTheCardsOfAHousehold() throws Exception {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(LADINA).settled("/card");
            var chips = visit.page.locator(".foyer-card-chip");
            int people = chips.count() - 1;
            assertThat(people).isGreaterThan(1);
            chips.nth(1).click();
            assertThat(chips.nth(1)).hasAttribute("aria-pressed", "true");
            assertThat(visit.page.locator(".foyer-card").nth(1)).isInViewport();
            chips.last().click();
            assertThat(chips.last()).hasAttribute("aria-pressed", "true");
            var together = known(read(visit.page.locator(".foyer-card-code").last()));
            assertThat(together.isGood()).isTrue();
            assertThat(together.people()).hasSize(people);
            visit.isAccessible().picture("card-household");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheCardWithoutAConnection(Screen screen) throws Exception {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(LADINA).settled("/card");
            var page = visit.page;
            page.waitForFunction(WORKER_IS_READY);
            page.context().setOffline(true);
            visit.open("/pass/");
            assertThat(page.locator(".foyer-card").first()).containsText("Ladina Caduff");
            assertThat(page.locator(".foyer-card-state"))
                    .containsText(Pattern.compile("Auch ohne Netz, Stand heute \\d"));
            assertThat(known(read(code(page))))
                    .returns(false, Verdict.Known::fresh)
                    .returns(true, Verdict.Known::isGood);
            visit.isAccessible().picture("pass-offline");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.picture("pass-offline-dark");
        }
    }

    @Test
    void replacesALostCardAtOnce() throws Exception {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(RETO).settled("/card");
            assertThat(visit.page.locator(".foyer-card-state")).containsText("Frischer Code");
            String before = read(code(visit.page));
            visit.button("Ausweis verloren").click();
            var replace = visit.page
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sperren und ersetzen"));
            assertThat(replace).isVisible();
            visit.isAccessible().picture("card-lost");
            replace.click();
            assertThat(visit.page
                            .getByText("Gesperrt. Das ist Ihr neuer Ausweis.")
                            .first())
                    .isVisible();
            assertThat(code(visit.page)).not().hasAttribute("data-text", before);
            assertThat(known(before).people().getFirst().answer()).isEqualTo(Verdict.Answer.REVOKED);
            assertThat(known(code(visit.page).getAttribute("data-text")).isGood())
                    .isTrue();
        }
    }

    @Test
    void leavesNoCardOnTheDeviceAfterTheSignOut() {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signInWithCode(LADINA).settled("/card");
            visit.page.waitForFunction(WORKER_IS_READY);
            visit.signOut();
            assertThat(visit.page
                            .request()
                            .get(Portal.running().url("/pass/forget.js"))
                            .text())
                    .contains("foyer-pass-cards");
            visit.open("/pass/");
            assertThat(visit.page.getByText("Auf diesem Gerät ist noch kein Ausweis"))
                    .isVisible();
            assertThat(visit.page.locator(".foyer-card")).hasCount(0);
            visit.isAccessible().picture("pass-empty");
        }
    }

    @Test
    void neverShowsTheCardOfSomebodyWhoWasSignedInBefore() {
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.signIn(LADINA).settled("/card");
            visit.page.waitForFunction(WORKER_IS_READY);
            // as after a session that ended by itself
            visit.page.context().clearCookies();
            visit.signIn(RETO);
            visit.page.context().setOffline(true);
            visit.open("/pass/");
            assertThat(visit.page.getByText("Auf diesem Gerät ist noch kein Ausweis"))
                    .isVisible();
            assertThat(visit.page.locator("body")).not().containsText("Ladina");
        }
    }

    private static Locator code(Page page) {
        return page.locator(".foyer-card-code").first();
    }

    /** What a camera reads, from the picture of the screen. */
    private static String read(Locator shown) throws IOException, NotFoundException {
        assertThat(shown).isVisible();
        var picture = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static Verdict.Known known(String address) {
        assertThat(address).startsWith(Portal.running().url("/v/").toUpperCase(java.util.Locale.ROOT));
        return (Verdict.Known)
                Portal.running().bean(CardVerifier.class).verify(address.substring(address.lastIndexOf('/') + 1));
    }
}

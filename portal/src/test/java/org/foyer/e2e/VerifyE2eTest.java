package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import java.util.function.Function;
import org.foyer.access.Accounts;
import org.foyer.card.MemberCards;
import org.foyer.testing.SignIn;
import org.foyer.values.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A warden's phone opens codes of real cards. */
class VerifyE2eTest {

    private static final String LADINA = "04172283";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void saysAtOnceWhetherACardIsGood(Screen screen) {
        try (var visit = Browsers.visit(screen);
                var abroad = Browsers.visit(screen, "fr-CH")) {
            MemberId ladina = signIn(visit);
            String card = as(ladina, cards -> cards.carried().getFirst().code());
            shows(visit, card, "Gültig", "valid");
            shows(abroad, card, "Valable", "valid-fr");
            shows(visit, as(ladina, cards -> cards.fresh(ladina).orElseThrow()), "Gültig", "fresh");
            shows(visit, card.substring(0, card.length() - 9) + "AAAAAAAAA", "Unbekannt", "unknown");
            lose(ladina);
            shows(visit, card, "Nicht gültig", "invalid");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void judgesAHouseholdPersonByPerson(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            MemberId ladina = signIn(visit);
            String code = as(ladina, cards -> cards.household().orElseThrow());
            shows(visit, code, "Gültig", "household");
            lose(ladina);
            shows(visit, code, "Teilweise gültig", "partly");
        }
    }

    /** Only whose account is known to the portal can be asked for a card. */
    private static MemberId signIn(Visit visit) {
        visit.signIn(SampleUser.withNumber(LADINA));
        return new MemberId(Portal.running()
                .database()
                .sql("select id from member where number = ?")
                .param(LADINA)
                .query(UUID.class)
                .single());
    }

    private static void lose(MemberId member) {
        as(member, cards -> {
            cards.reportLost(member);
            return "";
        });
    }

    private static void shows(Visit visit, String code, String verdict, String name) {
        visit.settled(code.substring(code.indexOf("/V/")));
        assertThat(visit.page.locator("h1")).hasText(verdict);
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visit.isAccessible().picture("verify-" + name);
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.isAccessible().picture("verify-" + name + "-dark");
        visit.page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
        visit.picture("verify-" + name + "-print");
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        var size = visit.page.viewportSize();
        visit.page.setViewportSize(360, 740);
        visit.isAccessible();
        visit.page.setViewportSize(size.width, size.height);
    }

    private static String as(MemberId member, Function<MemberCards, String> does) {
        try (var _ = SignIn.as(Portal.running().bean(Accounts.class), member)) {
            return does.apply(Portal.running().bean(MemberCards.class));
        }
    }
}

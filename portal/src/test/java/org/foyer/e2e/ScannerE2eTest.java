package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.foyer.card.CardKeys;
import org.foyer.card.RealCards;
import org.foyer.card.StatusLists;
import org.foyer.hut.StrangePacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scanner as a warden meets it: camera, network or none, and whatever is held before it. */
class ScannerE2eTest {

    private static final String LADINA = "04172283";
    private static final String RETO = "04172290";
    private static final String LOST = "04172345";

    private static final LocatorAssertions.HasTextOptions A_WHOLE_FILM =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    private static final RealCards CARDS = new RealCards(Portal.running()::bean);

    @BeforeAll
    static void aHutHasPrices() {
        Portal.running().database().sql("""
                        insert into hut_price (unit_id, tariff, amount, currency)
                        select u.id, p.tariff, p.amount, 'CHF' from unit u,
                            (values ('MEMBER', 32), ('YOUTH', 20), ('CHILD', 12), ('GUEST', 48)) p(tariff, amount)
                        where u.number = 'H01' on conflict do nothing""").update();
    }

    @Test
    void readsCardAfterCardWithoutATouchAndGoesOnWithoutANetwork() throws IOException {
        String lost = CARDS.revoked(LOST);
        var film = Film.of(Path.of("target", "scanner.y4m"), CARDS.card(LADINA), lost);
        try (var browser = Browsers.withCamera(film);
                var visit = Browsers.visit(browser, Screen.PHONE, "de-CH")) {
            visit.open("/scan?hut=H01");
            var word = visit.page.locator("#verdict-word");
            assertThat(word).hasText("Gültig", A_WHOLE_FILM);
            assertThat(visit.page.locator("#verdict-who")).hasText("Ladina Caduff");
            assertThat(visit.page.locator("#tariff-price")).hasText(Pattern.compile("CHF.32"));
            visit.picture("scanner-camera-good");
            assertThat(word).hasText("Nicht gültig", A_WHOLE_FILM);
            assertThat(visit.page.locator("#tariff-price")).hasText(Pattern.compile("CHF.48"));
            visit.picture("scanner-camera-revoked");

            assertThat(visit.page.locator("html[data-kept]")).hasCount(1);
            visit.page.context().setOffline(true);
            visit.page.reload();
            assertThat(word).hasText("Gültig", A_WHOLE_FILM);
            assertThat(visit.page.locator("#verdict-fresh")).hasText(Pattern.compile("Ohne Netz, Liste von heute.*"));
            assertThat(visit.page.locator("#verdict-hut")).hasText("Firnjochhütte");
            visit.picture("scanner-camera-offline");
            assertThat(word).hasText("Nicht gültig", A_WHOLE_FILM);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void judgesWhateverAHandScannerTypes(Screen screen) {
        String lost = CARDS.revoked(LOST);
        try (var visit = opened(screen)) {
            visit.isAccessible().picture("scanner");
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.isAccessible().picture("scanner-dark");
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            String good = CARDS.card(LADINA);
            judges(visit, good, "Gültig", "Code der Karte", "scanner-good");
            judges(visit, CARDS.fresh(LADINA), "Gültig", "Frischer Code vom Telefon, heute.*", "scanner-fresh");
            judges(visit, lost, "Nicht gültig", "Gesperrt oder ersetzt.*", "scanner-revoked");
            judges(visit, CARDS.expired(RETO), "Nicht gültig", "Abgelaufen; gültig bis .*", "scanner-expired");
            judges(visit, forged(good), "Nicht gültig", "Die Unterschrift passt nicht.*", "scanner-forged");
            judges(visit, CARDS.foreign(RETO), "Unbekannt", "Ein anderer Verein.*", "scanner-foreign");
            judges(visit, "https://example.org/menu/of/the/day/and/more", "Unbekannt", "Ein anderer.*", "scanner-menu");
            // a keyboard of another country turns the signs before the statement into others
            judges(visit, good.replace(':', 'ö').replace('/', '-'), "Gültig", "Code der Karte", "scanner-garbled");

            String both = CARDS.household(LADINA, RETO);
            judges(visit, both, "Gültig", "Code der Karte", "scanner-household");
            assertThat(visit.page.locator("#verdict-people li")).hasCount(2);
            String mixed = CARDS.household(LADINA, LOST);
            CARDS.revoked(LOST);
            visit.page.reload();
            ready(visit);
            judges(visit, mixed, "Nicht alle", "Bitte die Zeilen.*", "scanner-household-mixed");
            assertThat(visit.page.locator("#verdict-people li.is-bad")).hasCount(1);
            assertThat(visit.page.locator("#verdict-people li.is-good")).hasCount(1);
        }
    }

    @Test
    void saysHowOldItsListIsAndThatItIsNotCertainWhenItIsTooOld() {
        try (var visit = opened(Screen.PHONE)) {
            String good = CARDS.card(LADINA);
            visit.page.context().setOffline(true);
            at(visit, 2);
            judges(visit, good, "Gültig", "Code der Karte", "scanner-old");
            assertThat(visit.page.locator("html[data-old]")).hasCount(1);
            at(visit, 8);
            judges(
                    visit,
                    good,
                    "Nicht sicher",
                    "Die Unterschrift ist echt, aber die Liste ist zu alt.*",
                    "scanner-stale");
            at(visit, -3);
            judges(visit, good, "Nicht sicher", "Uhr oder Datum.*", "scanner-clock");
        }
    }

    @Test
    void takesAPackFromAFileAndFromCodesButNoBrokenForeignOrOlderOne() throws Exception {
        byte[] pack = fetched("/scan/pack");
        try (var visit = Browsers.visit(Screen.PHONE)) {
            visit.page.route("**/scan/pack", route -> route.abort());
            visit.open("/scan/?hut=H01");
            ready(visit);
            judges(visit, CARDS.card(LADINA), "Nicht sicher", ".*ohne Liste.*", "scanner-no-list");

            var said = visit.page.locator("#said");
            give(visit, Arrays.copyOf(pack, pack.length / 2));
            assertThat(said).hasText(Pattern.compile("Diese Datei ist kein ganzes.*"));
            byte[] turned = pack.clone();
            turned[turned.length / 2] ^= 4;
            give(visit, turned);
            assertThat(said).hasText(Pattern.compile("Diese Datei ist kein ganzes.*"));
            give(visit, strange(RealCards.strangers(), Instant.now()));
            assertThat(said).hasText(Pattern.compile("Dieses Paket hat jemand unterschrieben.*"));
            judges(visit, CARDS.card(LADINA), "Nicht sicher", ".*ohne Liste.*", "scanner-no-list");

            for (String frame : StrangePacks.frames(pack)) {
                type(visit, frame);
            }
            assertThat(said).hasText(Pattern.compile("Übernommen.*"));
            judges(visit, CARDS.card(LADINA), "Gültig", "Code der Karte", "scanner-from-codes");

            give(
                    visit,
                    strange(Portal.running().bean(CardKeys.class), Instant.now().minusSeconds(86_400)));
            assertThat(said).hasText(Pattern.compile("Dieses Paket ist älter.*"));
            give(visit, pack);
            assertThat(said).hasText(Pattern.compile("Übernommen.*"));
            visit.page.locator("#settings").click();
            visit.isAccessible().picture("scanner-settings");
        }
    }

    @Test
    void agreesWithThePortalOnEachPlaceAndBelievesNoTurnedBit() {
        try (var visit = opened(Screen.PHONE)) {
            var notGood = CARDS.notGood();
            @SuppressWarnings("unchecked")
            var bits = (List<Boolean>) visit.page.evaluate(ScannerModules.LIST_BITS, 4_000);
            for (int place = 0; place < bits.size(); place++) {
                assertThat(bits.get(place)).as("place %s", place).isEqualTo(notGood.get(place));
            }
            assertThat(notGood.isEmpty()).isFalse();
            assertThat(visit.page.evaluate(ScannerModules.BELIEVED_WITH_A_TURNED_BIT, CARDS.card(LADINA)))
                    .isEqualTo(List.of());
            assertThat(visit.page.evaluate(ScannerModules.LOOSE_CBOR_THAT_WAS_READ))
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsThePackAsCodesAndASheet(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.open("/scan/sequence");
            assertThat(visit.page.locator("#place")).hasText(Pattern.compile("\\d+ / \\d+"));
            visit.isAccessible().picture("scanner-sequence");
            visit.open("/scan/sheet");
            visit.isAccessible().picture("scanner-sheet");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void letsTheWardenSetThePricesThatTheScannerShows(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("hut-warden")).settled("/office/hut");
            visit.field("Mitgliedertarif").fill("32");
            visit.field("Gästetarif").fill("48");
            visit.button("Preise speichern").click();
            assertThat(visit.page.getByText("Gespeichert. Die Scanner zeigen")).isVisible();
            visit.isAccessible().picture("hut");
            assertThat(visit.page.getByText("Scanner öffnen")).hasAttribute("href", Pattern.compile("scan/\\?hut=H01"));
        }
    }

    private static Visit opened(Screen screen) {
        var visit = Browsers.visit(screen);
        visit.open("/scan/?hut=H01");
        ready(visit);
        return visit;
    }

    private static void ready(Visit visit) {
        assertThat(visit.page.locator("html[data-ready]")).hasCount(1);
    }

    private static void judges(Visit visit, String code, String word, String why, String picture) {
        type(visit, code);
        assertThat(visit.page.locator("#verdict-why")).hasText(Pattern.compile(why));
        assertThat(visit.page.locator("#verdict-word")).hasText(word);
        visit.isAccessible().picture(picture);
        visit.page.locator("#next").click();
        assertThat(visit.page.locator("#verdict")).isHidden();
    }

    /** As fast as a scanner does. */
    private static void type(Visit visit, String text) {
        visit.page.evaluate(ScannerModules.TYPE, text);
    }

    private static void give(Visit visit, byte[] file) {
        Locator chooser = visit.page.locator("#pack-file");
        chooser.setInputFiles(new FilePayload("scanner.foyerpack", "application/octet-stream", file));
    }

    private static void at(Visit visit, int days) {
        visit.page.clock().setFixedTime(Date.from(Instant.now().plusSeconds(days * 86_400L)));
    }

    private static String forged(String code) {
        char[] letters = code.toCharArray();
        int at = letters.length - 30;
        letters[at] = letters[at] == 'A' ? 'B' : 'A';
        return new String(letters);
    }

    private static byte[] strange(CardKeys keys, Instant issued) {
        return StrangePacks.signedBy(keys, Portal.running().bean(StatusLists.class), issued);
    }

    private static byte[] fetched(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.running().url(path)))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}

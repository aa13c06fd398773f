package org.foyer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerificationTest
class VerdictPageTest {

    private static final int HEAVIEST = 20 * 1024;

    @Autowired
    private Scanner scanner;

    @Autowired
    private TestMembers members;

    @Test
    void showsWhoIsOnAGoodCard() throws Exception {
        var answer = scanner.page(scanner.card(scanner.member("76100001")), "Accept-Language", "de-CH");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "<html lang=\"de\">",
                        "<h1>Gültig</h1>",
                        Scanner.NAME,
                        "7610\u00a00001",
                        "Sektion 7610",
                        "12 Jahren")
                .contains("31. Dezember " + LocalDate.now().plusDays(45).getYear())
                .contains("Vergleichen Sie den Namen mit einem amtlichen Ausweis")
                .doesNotContain("<script");
    }

    @Test
    void tellsAFreshCodeFromAPhotograph() throws Exception {
        var answer = scanner.page(scanner.fresh(scanner.member("76100002")));
        assertThat(answer.body())
                .contains("<h1>Gültig</h1>", "Frischer Code, vor weniger als einer Minute")
                .contains("31. Dezember")
                .doesNotContain("amtlichen");
    }

    @Test
    void saysOfABadCardWhyInGeneralTermsAndNothingElse() throws Exception {
        var lost = scanner.member("76100003");
        String code = scanner.card(lost);
        scanner.lose(lost);
        assertThat(scanner.page(code).body())
                .contains("<h1>Nicht gültig</h1>", "Gesperrt oder ersetzt")
                .doesNotContain("Zgraggen", "Seraina", "7610");
        var gone = scanner.member("76100004");
        String another = scanner.card(gone);
        scanner.leave(gone);
        assertThat(scanner.page(another).body())
                .contains("<h1>Nicht gültig</h1>", "Keine gültige Mitgliedschaft")
                .doesNotContain("Zgraggen", "Seraina", "7610");
    }

    @Test
    void judgesEachPersonOfAHousehold() throws Exception {
        var parent = scanner.member("76100005");
        var child = scanner.member("76100006");
        String code = scanner.household(parent, child);
        assertThat(scanner.page(code).body()).contains("<h1>Gültig</h1>");
        scanner.leave(parent);
        assertThat(scanner.page(code).body())
                .contains("<h1>Teilweise gültig</h1>", "</svg>Nicht gültig</p>", "</svg>Gültig</p>", "7610\u00a00006")
                .doesNotContain("7610\u00a00005");
        scanner.member("76100005");
    }

    @Test
    void doesNotKnowWhatTheAssociationDidNotSign() throws Exception {
        String code = scanner.card(scanner.member("76100007"));
        for (String strange :
                new String[] {Scanner.altered(code), "ABC", "", "x/y", "%20", "%3Cscript%3E", "A".repeat(3000)}) {
            var answer = scanner.page(strange);
            assertThat(answer.statusCode()).as(strange).isEqualTo(200);
            assertThat(answer.body()).contains("<h1>Unbekannt</h1>").doesNotContain("Zgraggen", "script");
        }
    }

    @Test
    void readsCodesInCapitalsAsCamerasOpenThem() throws Exception {
        String code = scanner.card(scanner.member("76100008"));
        assertThat(scanner.get("/V/" + code).body()).contains(Scanner.NAME);
        assertThat(scanner.get("/v/" + code.toLowerCase()).body()).contains(Scanner.NAME);
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        String code = scanner.card(scanner.member("76100009"));
        assertThat(scanner.page(code, "Accept-Language", "fr-CH, de;q=0.5").body())
                .contains("<h1>Valable</h1>", "12 ans");
        assertThat(scanner.page(code, "Accept-Language", "it").body()).contains("<h1>Valido</h1>");
        assertThat(scanner.page(code, "Accept-Language", "nl").body()).contains("<h1>Geldig</h1>");
        assertThat(scanner.page(code, "Accept-Language", "en-GB").body())
                .contains("<h1>Valid</h1>", "<span lang=\"fr\">Valable</span>\u00a0· ");
        assertThat(scanner.page(code, "Accept-Language", ";;q=x").body()).contains("<h1>Gültig</h1>");
    }

    @Test
    void isLightAndLeavesNothingBehind() throws Exception {
        var answer = scanner.page(scanner.card(scanner.member("76100010")));
        int logo = scanner.bytes("/foyer/logo-negative.svg").body().length;
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length + 2 * logo)
                .isLessThanOrEqualTo(HEAVIEST);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var head = scanner.send(scanner.request("/v/ABC")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void refusesOtherMethodsWithoutSendingAnybodyToTheSignIn() throws Exception {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            var answer = scanner.send(scanner.request("/v/ABC")
                    .method(method, HttpRequest.BodyPublishers.ofString("x"))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void answersWhatNobodyCanReadWithoutAStackTrace() throws Exception {
        for (String line : new String[] {
            "GET /v/%ff%fe HTTP/1.1",
            "GET /v/%zz HTTP/1.1",
            "GET /v/" + "A".repeat(60_000) + " HTTP/1.1",
            "GET /v/A;x=1 HTTP/1.1",
            "GET /v/{x HTTP/1.1",
            "TRACE /v/A HTTP/1.1",
            "STRANGE /v/A HTTP/1.1"
        }) {
            assertThat(scanner.raw(line))
                    .as(line.substring(0, Math.min(40, line.length())))
                    .matches("(?s)HTTP/1.1 (200|400|405|501) .*")
                    .doesNotContain("org.", "Set-Cookie");
        }
    }

    @Test
    void asksForPatienceWhereTooManyQuestionsComeFromOneAddress() throws Exception {
        String me = "198.51.100.7";
        var answer = scanner.page("ABC", "X-Forwarded-For", me);
        // the allowance grows again meanwhile, by two a second
        for (int i = 0; i < 5000 && answer.statusCode() == 200; i++) {
            answer = scanner.page("ABC", "X-Forwarded-For", me);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(answer.body()).contains("Warten Sie eine Minute");
        assertThat(scanner.page("ABC", "X-Forwarded-For", "198.51.100.8").statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsAWholeNetworkOfTheNewInternetAsOneAsker() {
        assertThat(RateLimits.network("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimits.network("2001:db8:1:2::1"));
        assertThat(RateLimits.network("2001:db8:1:3::1")).isNotEqualTo(RateLimits.network("2001:db8:1:2::1"));
        assertThat(RateLimits.network("x".repeat(9000))).isEqualTo("?");
    }
}

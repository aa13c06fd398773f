package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages, menu and notices of the sample content, as a member, a board member, a warden and a visitor find them. */
class ContentE2eTest {

    private static final SampleUser MEMBER = SampleUser.withNumber("04172283");
    private static final SampleUser WARDEN = SampleUser.withNumber("04172301");
    private static final SampleUser PRESIDENT = SampleUser.withNumber("04172312");

    /** Other tests grant the member an office, and leave it to them. */
    @BeforeEach
    void takeOfficesFromTheMember() {
        Portal.running()
                .database()
                .sql("delete from office where member_id = (select id from member where number = ?)")
                .param(MEMBER.number())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsEachTheMenuThatIsForThem(Screen screen) {
        try (var member = Browsers.visit(screen);
                var president = Browsers.visit(screen);
                var warden = Browsers.visit(screen)) {
            assertThat(menu(member.signIn(MEMBER), screen))
                    .contains("pages/huts", "pages/insurance", "pages/news")
                    .doesNotContain("pages/offices", "pages/wardens", "pages/campaign", "pages/west");
            assertThat(menu(president.signIn(PRESIDENT), screen))
                    .contains("pages/huts", "pages/offices", "pages/campaign", "pages/west")
                    .doesNotContain("pages/wardens");
            assertThat(menu(warden.signIn(WARDEN), screen))
                    .contains("pages/huts", "pages/offices", "pages/wardens")
                    .doesNotContain("pages/campaign", "pages/west");
            president.picture("content-menu-president");
            warden.picture("content-menu-warden");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void answersForAHiddenPageAsForOneThatDoesNotExist(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(MEMBER);
            var answers = new ArrayList<Response>();
            visit.page.onResponse(answers::add);
            String nowhere =
                    visit.settled("/pages/no-such-page").page.locator("main").textContent();
            for (String path :
                    List.of("/pages/offices", "/pages/offices/handover", "/pages/wardens", "/pages/tour-week")) {
                answers.clear();
                visit.settled(path);
                assertThat(visit.page.locator("main")).hasText(nowhere);
                // nothing of it has left the server, neither on the page nor behind it
                assertThat(answers)
                        .filteredOn(answer -> answer.headers()
                                .getOrDefault("content-type", "")
                                .matches(".*(json|html).*"))
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer.text())
                                .doesNotContain("Für Ämter", "Amtsübergabe", "Hüttenwartung", "Tourenwoche"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsFromThePageOfOfficesDownAndBackUp(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(WARDEN).settled("/pages/offices").isAccessible().picture("content-offices");
            visit.page.locator("a.foyer-tile[href='pages/offices/handover']").click();
            assertThat(visit.heading("Amtsübergabe").first()).isVisible();
            visit.isAccessible().picture("content-handover");
            visit.page.locator(".foyer-trail a").last().click();
            assertThat(visit.page).hasURL(Portal.running().url("/pages/offices"));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void remembersTheNoticeThatAPersonPutAway(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(WARDEN).settled("/pages/wardens").isAccessible().picture("content-notices");
            Portal.running()
                    .database()
                    .sql(
                            "delete from content_notice_dismissed where member_id = (select id from member where number = ?)")
                    .param(WARDEN.number())
                    .update();
            var water = visit.settled("/pages/wardens").page.getByText("Wasser jetzt ablassen");
            assertThat(water).isVisible();
            visit.button("Hinweis schliessen: Wasser jetzt ablassen").click();
            assertThat(water).hasCount(0);
            visit.settled("/pages/huts");
            assertThat(visit.page.locator("h1")).hasText("Hütten");
            assertThat(water).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opensToVisitorsWhatIsForEveryoneAndLeadsThemToTheSignInElsewhere(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.settled("/pages/huts").isAccessible().picture("content-visitor");
            assertThat(visit.page.locator("header a", new Page.LocatorOptions().setHasText("Anmelden")))
                    .isVisible();
            assertThat(visit.page.content()).doesNotContain("Versicherung", "Geschäftsstelle über die Feiertage");
            for (String path : List.of("/pages/insurance", "/pages/no-such-page")) {
                visit.open(path);
                assertThat(visit.page.locator("#username")).isVisible();
            }
            // signed in, one is where one wanted to go
            visit.open("/pages/insurance");
            visit.password(MEMBER.number(), MEMBER.password());
            visit.code(visit.codeOf(Objects.requireNonNull(MEMBER.totp())));
            assertThat(visit.page).hasURL(Portal.running().url("/pages/insurance"));
            assertThat(visit.heading("Versicherung").first()).isVisible();
        }
    }

    @Test
    void leadsVisitorsToTheSignInFromAnOpenWindowToo() {
        try (var visit = Browsers.visit(Screen.DESKTOP)) {
            visit.settled("/pages/huts").page.evaluate("""
                    () => {
                        const way = document.createElement('a');
                        way.href = 'my-data';
                        document.body.append(way);
                        way.click();
                    }""");
            assertThat(visit.page.locator("#username")).isVisible();
        }
    }

    @Test
    void standsInTheDarkAndOnPaper() {
        for (var screen : Screen.values()) {
            try (var visit = Browsers.visit(screen)) {
                visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                visit.settled("/pages/huts").isAccessible().picture("content-dark");
                visit.settled("/pages/ask").isAccessible().picture("content-dark-ask");
            }
        }
    }

    private static List<String> menu(Visit visit, Screen screen) {
        visit.settled(screen == Screen.PHONE ? "/more" : "/");
        String where = screen == Screen.PHONE ? "main a" : "aside nav a";
        return visit.page.locator(where).all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }
}

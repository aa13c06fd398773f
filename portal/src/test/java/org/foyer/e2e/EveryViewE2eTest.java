package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view, at both sizes, for those who may see it, and like a page that does not exist for those who may not. */
class EveryViewE2eTest {

    private static final List<String> OF_MEMBERS = List.of(
            "/",
            "/arrange",
            "/more",
            "/card",
            "/my-data",
            "/my-data/history",
            "/my-data/reached-by",
            "/my-data/looks",
            "/my-data/as-others-see-me",
            "/my-data/sessions",
            "/my-data/everything",
            "/my-data/address",
            "/directory",
            "/directory/body/10",
            "/contact",
            "/pages/insurance",
            "/pages/news",
            "/pages/news/winter-room",
            "/pages/offices",
            "/pages/offices/handover",
            "/pages/offices/expenses",
            "/search",
            "/search?q=firn",
            "/assemblies",
            "/forms",
            "/forms/material-request",
            "/events/avalanche-course");
    private static final List<String> FOR_EVERYONE =
            List.of("/pages", "/pages/ask", "/pages/huts", "/pages/huts/firnjoch", "/events", "/forms/contact-office");
    private static final List<String> OF_THE_OFFICE = List.of(
            "/office/assemblies",
            "/office/assemblies/new",
            "/office/members",
            "/office/accounts",
            "/office/lists",
            "/office/offices",
            "/office/member-list",
            "/office/calls",
            "/office/cards",
            "/office/mailings",
            "/office/content",
            "/office/import",
            "/office/quarantine",
            "/office/categories",
            "/office/changes",
            "/office/outbox",
            "/office/duplicates",
            "/office/support",
            "/office/partners",
            "/office/hut",
            "/office/forms",
            "/office/terms");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isAccessibleAndFitsTheScreen(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withRole("central-office"));
            for (String path : OF_MEMBERS) {
                visit.settled(path).isAccessible().picture("view" + path.replace('/', '-'));
            }
            for (String path : OF_THE_OFFICE) {
                visit.settled(path).isAccessible().picture("view" + path.replace('/', '-'));
            }
            for (String path : FOR_EVERYONE) {
                visit.settled(path).isAccessible().picture("view" + path.replace('/', '-'));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsNothingOfTheOfficeToAMember(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172283"));
            String nowhere = visit.settled("/no-such-page").page.locator("main").textContent();
            for (String path : OF_THE_OFFICE) {
                visit.settled(path);
                assertThat(visit.page.locator("main")).hasText(nowhere);
            }
            visit.isAccessible().picture("not-found");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsAChildToItsParentOnly(Screen screen) {
        try (var parent = Browsers.visit(screen);
                var stranger = Browsers.visit(screen)) {
            parent.signIn(SampleUser.withNumber("04172283")).settled("/my-data");
            parent.page.locator("a[href^='household/']").first().click();
            assertThat(parent.page.locator("h1")).containsText("Caduff");
            parent.isAccessible().picture("child");

            stranger.signIn(SampleUser.withRole("hut-warden"));
            String nowhere =
                    stranger.settled("/no-such-page").page.locator("main").textContent();
            stranger.settled(
                    parent.page.url().substring(Portal.running().url("").length()));
            assertThat(stranger.page.locator("main")).hasText(nowhere);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isOpenToVisitorsWhereItIsForEveryone(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            for (String path : FOR_EVERYONE) {
                visit.settled(path).isAccessible().picture("visitor" + path.replace('/', '-'));
                assertThat(visit.page.locator("#username")).hasCount(0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void sendsAnonymousVisitorsToTheSignIn(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            for (String path : OF_MEMBERS) {
                visit.open(path);
                assertThat(visit.page.locator("#username")).isVisible();
            }
            for (String path : OF_THE_OFFICE) {
                visit.open(path);
                assertThat(visit.page.locator("#username")).isVisible();
            }
        }
    }
}

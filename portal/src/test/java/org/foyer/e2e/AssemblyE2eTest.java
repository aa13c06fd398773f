package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The assembly of the sample, as those see it who run it and those whom it concerns. */
class AssemblyE2eTest {

    private static final String NAME = "Hauptversammlung der Sektion Aarewald";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isReadyForTheOfficialWithItsDesks(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172290")).settled("/office/assemblies");
            visit.isAccessible().picture("assemblies");
            visit.page.getByText(NAME).first().click();
            assertThat(visit.page.locator("h1")).hasText(NAME);
            visit.isAccessible().picture("assembly");
            String path = visit.page.url().substring(Portal.running().url("").length());

            visit.settled(path + "/registrations").isAccessible().picture("assembly-registrations");
            visit.settled(path + "/edit").isAccessible().picture("assembly-edit");
            visit.settled(path + "/desks");
            assertThat(visit.page.locator(".foyer-desk")).hasCount(2);
            visit.isAccessible().picture("assembly-desks");
            button(visit.page, "Code zeigen: Tisch 1").click();
            isWhole(visit.page.locator(".foyer-qr svg"));
            visit.isAccessible().picture("assembly-desk-code");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void asksMembersWhetherTheyCome(Screen screen) {
        try (var visit = Browsers.visit(screen)) {
            visit.signIn(SampleUser.withNumber("04172283")).settled("/assemblies");
            visit.isAccessible().picture("assemblies-mine");
            visit.page.getByText(NAME).first().click();
            assertThat(visit.page.locator("h1")).hasText(NAME);
            visit.isAccessible().picture("assembly-mine");
            Page page = visit.page;
            if (button(page, "Ich komme").first().isEnabled()) {
                button(page, "Ich komme").first().click();
            }
            var ticket = page.locator(".foyer-qr svg").first();
            ticket.scrollIntoViewIfNeeded();
            isWhole(ticket);
            visit.isAccessible().picture("assembly-ticket");
            button(page, "Ich komme nicht").first().click();
            assertThat(page.getByText("Abgemeldet").first()).isVisible();
        }
    }

    /** A code that is cut off or pressed together is read by no camera. */
    private static void isWhole(Locator code) {
        assertThat(code).isVisible();
        var box = code.boundingBox();
        org.assertj.core.api.Assertions.assertThat(box.width)
                .isGreaterThan(200)
                .isCloseTo(box.height, org.assertj.core.api.Assertions.within(2.0));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

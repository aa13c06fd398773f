package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two officials call from one list at once. */
class CallsE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void neverGivesTwoCallersTheSamePerson(Screen screen) {
        try (var first = Browsers.visit(screen);
                var second = Browsers.visit(screen)) {
            first.signIn(SampleUser.withRole("membership-officer")).settled("/office/calls");
            first.button("Neue Telefonliste").click();
            first.field("Wofür").fill("Beitrag " + screen);
            first.isAccessible().picture("call-list-new");
            first.button("Anlegen").click();
            assertThat(first.page.locator(".foyer-call h2")).isVisible();
            assertThat(first.page).hasURL(Pattern.compile(".*/office/calls/[0-9a-f-]{36}"));
            String path = first.page.url().substring(Portal.running().url("").length());
            second.signIn(SampleUser.withRole("central-office")).settled(path);
            first.isAccessible().picture("call-list");

            var called = new HashSet<String>();
            for (int i = 0; i < 3; i++) {
                for (Visit caller : List.of(first, second)) {
                    var name = caller.page.locator(".foyer-call h2");
                    String person = name.innerText();
                    assertThat(called.add(person)).as(person).isTrue();
                    caller.page.locator("#outcome-reached").click();
                    assertThat(name).not().hasText(person);
                }
            }
            String before = first.page.locator(".foyer-call h2").innerText();
            first.page.reload();
            assertThat(first.page.locator(".foyer-call h2")).hasText(before);
        }
    }
}

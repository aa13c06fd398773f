package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An editor looks after the content, and sees it with the eyes of a visitor. */
class ContentDeskE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void seesWhatAVisitorSeesAndNoMore(Screen screen) {
        try (var editor = Browsers.visit(screen)) {
            editor.signIn(SampleUser.withRole("central-office")).settled("/office/content");
            assertThat(editor.page.getByText("/portal/tour-week").first()).isVisible();
            editor.isAccessible().picture("content-desk");

            editor.settled("/pages/offices").isAccessible().picture("content-desk-page");
            assertThat(editor.page.getByText("Zuletzt geändert:")).isVisible();

            editor.settled("/office/content");
            editor.page.getByText("Gast ohne Anmeldung").click();
            editor.button("So ansehen").click();
            assertThat(editor.page.getByText("Sie sehen die Inhalte so wie: Gast"))
                    .isVisible();
            editor.settled("/pages/offices");
            assertThat(editor.page.locator("h1")).hasText("Diese Seite gibt es nicht");
            editor.settled("/pages/huts").isAccessible().picture("content-desk-as-visitor");

            editor.button("Beenden").click();
            assertThat(editor.page.locator("h1")).hasText("Inhalte");
            editor.settled("/pages/offices");
            assertThat(editor.page.locator("h1")).hasText("Für Ämter");
        }
    }
}

package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One person with one browser window. */
final class Visit implements AutoCloseable {

    private static final Authenticator AUTHENTICATOR = new Authenticator();

    final Page page;
    private final BrowserContext context;
    private final Screen screen;

    Visit(BrowserContext context, Screen screen) {
        this.context = context;
        this.screen = screen;
        this.page = context.newPage();
    }

    Visit open(String path) {
        page.navigate(Portal.running().url(path));
        return this;
    }

    /** Signs in with the second factor, by whatever name Keycloak takes: the member number or the e-mail. */
    Visit signIn(SampleUser user, String name) {
        open("/");
        password(name, user.password());
        code(AUTHENTICATOR.code(Objects.requireNonNull(user.totp())));
        arrived();
        return this;
    }

    Visit signIn(SampleUser user) {
        return signIn(user, user.number());
    }

    void password(String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    void code(String code) {
        page.locator("#otp").fill(code);
        page.locator("#kc-login").click();
    }

    String wrongCode(SampleUser user) {
        return AUTHENTICATOR.wrongCode(Objects.requireNonNull(user.totp()));
    }

    String codeOf(String secret) {
        return AUTHENTICATOR.code(secret);
    }

    void signOut() {
        if (screen == Screen.PHONE) {
            open("/more");
        }
        button("Abmelden").click();
        assertThat(page).hasURL(Portal.running().url("/signed-out"));
    }

    /** Back in the portal, with its frame standing. */
    void arrived() {
        page.waitForURL(url -> url.startsWith(Portal.running().url("/")));
        assertThat(page.locator("h1").first()).isVisible();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What stands in the sight of everybody, also of those who cannot see: no rule of axe-core is broken, nothing runs off the side. */
    Visit isAccessible() {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(() -> page.url() + " "
                        + violations.stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList())
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll at " + page.url())
                .isZero();
        return this;
    }

    /** Keeps a picture below {@code target/screenshots}, to be looked at. */
    Visit picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(false)
                .setPath(
                        Path.of("target/screenshots", name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}

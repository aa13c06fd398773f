package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** One person with one browser window. */
final class Visit implements AutoCloseable {

    private static final Authenticator AUTHENTICATOR = new Authenticator();
    private static final SingleSignOn SINGLE_SIGN_ON = new SingleSignOn();

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

    /**
     * Signs in. Who did so before in this run comes back by single sign-on, unless that session is over meanwhile; tests about
     * signing in and out or about sessions use {@link #signInWithCode(SampleUser)}.
     */
    Visit signIn(SampleUser user) {
        open("/");
        // nobody is signed in here yet, so whoever comes in below is the user
        assertThat(page.locator("#username")).isVisible();
        if (SINGLE_SIGN_ON.bring(user, context)) {
            open("/");
            if (page.url().startsWith(Portal.running().url("/"))) {
                arrived();
                acceptTermsWhereDue();
                return this;
            }
        }
        signInWithCode(user);
        SINGLE_SIGN_ON.keep(user, context);
        return this;
    }

    /** Signs in with password and second factor into a session of its own. */
    Visit signInWithCode(SampleUser user) {
        return signInWithCode(user, user.number());
    }

    /** Signs in with password and second factor, by whatever name Keycloak takes: the member number or the e-mail. */
    Visit signInWithCode(SampleUser user, String name) {
        open("/");
        password(name, user.password());
        code(AUTHENTICATOR.code(Objects.requireNonNull(user.totp())));
        arrived();
        acceptTermsWhereDue();
        return this;
    }

    /** Officials read and accept the terms of office at their first sign-in; others have none. */
    private void acceptTermsWhereDue() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var step = page.locator("main a[href='office/terms']");
        if (step.count() > 0) {
            step.first().click();
            // the same button in whatever language the official reads
            page.locator("main .foyer-form-actions vaadin-button").click();
            assertThat(page).hasURL(Portal.running().url("/"));
            assertThat(page.locator("main a[href='office/terms']")).hasCount(0);
        }
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

    /** Sets up a code app by hand, as one does where no camera is at hand; the secret comes back. */
    String setUpSecondFactor() {
        page.locator("#mode-manual").click();
        String secret = page.locator("#kc-totp-secret-key").innerText();
        page.locator("#totp").fill(AUTHENTICATOR.code(secret));
        page.locator("#userLabel").fill("Telefon");
        page.locator("#saveTOTPBtn").click();
        return secret;
    }

    /** Goes through all that a new account asks for, in the order that Keycloak asks it, and signs in. */
    void acceptInvitation(String name, String password) {
        String secret = "";
        var next = page.locator("#mode-manual, #password-new, #username, #otp, a.kc-button");
        while (!page.url().startsWith(Portal.running().url("/"))) {
            next.first().waitFor();
            if (page.locator("#mode-manual").isVisible()) {
                secret = setUpSecondFactor();
            } else if (page.locator("#password-new").isVisible()) {
                page.locator("#password-new").fill(password);
                page.locator("#password-confirm").fill(password);
                page.locator("#password-confirm").press("Enter");
            } else if (page.locator("#username").isVisible()) {
                password(name, password);
            } else if (page.locator("#otp").isVisible()) {
                code(AUTHENTICATOR.code(secret));
            } else {
                page.locator("a.kc-button").first().click();
            }
            page.waitForLoadState();
        }
        arrived();
    }

    /** Opens a view and waits until its content stands still. */
    Visit settled(String path) {
        open(path);
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
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

    /** The button with exactly these words, where others hold them as well. */
    Locator buttonOf(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What stands in the sight of everybody, also of those who cannot see: no rule of axe-core is broken, nothing runs off the side. */
    Visit isAccessible() {
        assertThat(page).hasTitle(Pattern.compile(".+"));
        // a sheet that is still fading in has too little contrast for a moment
        await().atMost(Duration.ofSeconds(8)).pollInSameThread().untilAsserted(this::breaksNoRule);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll at " + page.url())
                .isZero();
        return this;
    }

    private void breaksNoRule() {
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

package org.foyer.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** One Chromium for the whole run; each visit has a window, cookies and a language of its own. */
final class Browsers {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser CHROMIUM = launch(FLAGS);

    private Browsers() {}

    static Visit visit(Screen screen) {
        return visit(screen, "de-CH");
    }

    static Visit visit(Screen screen, String locale) {
        return visit(CHROMIUM, screen, locale);
    }

    /** A browser of its own whose camera shows the film, again and again. */
    static Browser withCamera(Path film) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath()));
        return launch(flags);
    }

    static Visit visit(Browser browser, Screen screen, String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setDeviceScaleFactor(screen == Screen.PHONE ? 2 : 1)
                .setHasTouch(screen == Screen.PHONE)
                .setIsMobile(screen == Screen.PHONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale(locale));
        context.setDefaultTimeout(20_000);
        return new Visit(context, screen);
    }

    private static Browser launch(List<String> flags) {
        var chromium = Chromium.find();
        var environment = new HashMap<String, String>();
        chromium.ifPresent(found -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var options = new BrowserType.LaunchOptions().setArgs(flags);
        chromium.ifPresent(options::setExecutablePath);
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(options);
    }
}

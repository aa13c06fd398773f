package org.foyer.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the device has it: a wish for this device, so it stays in a cookie of this device. */
enum Appearance {
    SYSTEM(ColorScheme.Value.NORMAL),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "foyer-appearance";

    private final ColorScheme.Value scheme;

    Appearance(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Appearance of(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? SYSTEM
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie ->
                                Arrays.stream(values()).filter(it -> it.word().equals(cookie.getValue())))
                        .findFirst()
                        .orElse(SYSTEM);
    }

    /** Shows it at once and remembers it for a year. */
    void choose() {
        UI.getCurrent().getPage().setColorScheme(scheme);
        var cookie = new Cookie(COOKIE, word());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}

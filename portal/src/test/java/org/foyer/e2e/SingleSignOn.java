package org.foyer.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sessions that Keycloak keeps for people who signed in with their code. A new window that gets one comes in as a second
 * tab of theirs would; it spares the wait for the next code, as each works once only.
 */
final class SingleSignOn {

    private static final Set<String> OF_THE_SESSION = Set.of("KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION");

    private final Map<String, List<Cookie>> sessions = new HashMap<>();

    /** Gives the window the session of the user, which may be over by now; false where there was none. */
    boolean bring(SampleUser user, BrowserContext window) {
        var session = sessions.getOrDefault(user.number(), List.of());
        if (!session.isEmpty()) {
            window.addCookies(session);
        }
        return !session.isEmpty();
    }

    /** Remembers the session that the user has in the window now. */
    void keep(SampleUser user, BrowserContext window) {
        sessions.put(
                user.number(),
                window.cookies().stream()
                        .filter(cookie -> OF_THE_SESSION.contains(cookie.name))
                        .toList());
    }
}

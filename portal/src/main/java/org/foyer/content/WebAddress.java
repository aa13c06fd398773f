package org.foyer.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a link that an editor wrote leads to: into the portal, to another site, to a mail address or a telephone number, and never to
 * a script.
 *
 * @param href as a browser takes it; relative to the portal where it leads into it
 * @param leavesPortal whether it opens another site
 */
public record WebAddress(String href, boolean leavesPortal) {

    private static final Set<String> SITES = Set.of("http", "https");
    private static final Set<String> OTHERS = Set.of("mailto", "tel");

    /** An address within the portal, without a leading slash. */
    static WebAddress within(String route) {
        return new WebAddress(route, false);
    }

    /** What an editor wrote, if a link may lead there. */
    static Optional<WebAddress> of(String written) {
        String text = written.strip();
        // browsers skip these within "java\nscript:", and take "\\host" for another site
        if (text.isEmpty() || text.contains("\\") || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text.replace(" ", "%20"));
            if (uri.getScheme() == null) {
                // "//host" would leave the portal without saying so
                return uri.getRawAuthority() == null
                        ? Optional.of(within(text.replaceFirst("^/+", "")))
                        : Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return SITES.contains(scheme) && uri.getHost() != null || OTHERS.contains(scheme)
                    ? Optional.of(new WebAddress(uri.toString(), SITES.contains(scheme)))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

package org.foyer.content;

import java.util.Optional;

/**
 * Where a link that an editor wrote leads to: into the portal, to another site, to a mail address or a telephone number, and never to
 * a script.
 *
 * @param href as a browser takes it; relative to the portal where it leads into it
 * @param leavesPortal whether it opens another site
 */
public record WebAddress(String href, boolean leavesPortal) {

    /** An address within the portal, without a leading slash. */
    static WebAddress within(String route) {
        return new WebAddress(route, false);
    }

    /** What an editor wrote, if a link may lead there. */
    static Optional<WebAddress> of(String written) {
        String text = written.strip();
        // "directory" is meant for "/directory"
        return switch (ContentLink.of(text.matches("[\\w-][^:]*") ? "/" + text : text)) {
            case ContentLink.Inside(String address) -> Optional.of(within(address.substring(1)));
            case ContentLink.Outside(String address, String _) ->
                Optional.of(new WebAddress(address, address.startsWith("http")));
            default -> Optional.empty();
        };
    }
}

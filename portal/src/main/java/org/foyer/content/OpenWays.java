package org.foyer.content;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether an address within the portal leads a reader to content that exists for them; words on the way would tell of it. */
@Component
public class OpenWays {

    static final String FORMS = "forms/";

    private static final String PAGES = ContentPages.ROUTE + "/";

    private final Library library;

    OpenWays(Library library) {
        this.library = library;
    }

    /** Where an address that an editor wrote leads the reader; empty where it leads nowhere, or to content that is not for them. */
    public Optional<WebAddress> of(String written, Locale reader) {
        return WebAddress.of(written).filter(way -> isOpen(way, reader));
    }

    /** Whether the reader may be shown the way; an address that leads to no content always. */
    boolean isOpen(WebAddress way, Locale reader) {
        String path = way.href().replaceAll("[?#].*|/$", "");
        if (way.leavesPortal()) {
            return true;
        }
        if (path.startsWith(PAGES)) {
            return library.shown(Shelf.PAGES, path.substring(PAGES.length()), reader)
                    .isPresent();
        }
        return !path.startsWith(FORMS)
                || library.shown(Shelf.FORMS, path.substring(FORMS.length()), reader)
                        .isPresent();
    }
}

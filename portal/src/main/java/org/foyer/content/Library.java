package org.foyer.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Standing;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * All content of the portal, in memory, as each reader may see it. What is not meant for a reader is to them as if it did not
 * exist; a page is shown only where all pages above it are.
 */
@Service
public class Library {

    private final Viewpoint viewpoint;
    private final Clock clock;
    private volatile Holdings holdings = Holdings.EMPTY;

    Library(Viewpoint viewpoint, Clock clock) {
        this.viewpoint = viewpoint;
        this.clock = clock;
    }

    /** What the reader may see of a shelf, in its order. */
    public List<ContentNode> shown(Shelf shelf, Locale reader) {
        return shown(shelf, viewpoint.of(reader));
    }

    private List<ContentNode> shown(Shelf shelf, Standing standing) {
        var held = holdings;
        var now = clock.instant();
        return held.all(shelf).stream()
                .filter(holding -> isShown(held, shelf, holding, standing, now))
                .map(Holding::node)
                .toList();
    }

    /**
     * One piece of content; empty where it does not exist and where the reader may not see it.
     *
     * @param name its name; of a page its address below the first one, such as {@code huts/winter}, without a slash at the ends
     */
    public Optional<ContentNode> shown(Shelf shelf, String name, Locale reader) {
        var held = holdings;
        return held.find(shelf, name)
                .filter(holding -> isShown(held, shelf, holding, viewpoint.of(reader), clock.instant()))
                .map(Holding::node);
    }

    /**
     * What visitors who are not signed in may see of a shelf, whoever asks; for what is handed on without regard to who took it.
     *
     * @param language that the visitor reads
     */
    public List<ContentNode> shownToVisitors(Shelf shelf, Locale language) {
        return shown(shelf, Standing.guest(language.getLanguage()));
    }

    /** All of a shelf, whoever it is meant for: for what the portal itself does with it, never to be shown. */
    public List<ContentNode> held(Shelf shelf) {
        return holdings.all(shelf).stream().map(Holding::node).toList();
    }

    /** One piece of content, likewise. */
    public Optional<ContentNode> held(Shelf shelf, String name) {
        return holdings.find(shelf, name).map(Holding::node);
    }

    /** The address of a page below the first one, as {@link #shown(Shelf, String, Locale)} takes it. */
    public static String addressOf(ContentNode page) {
        return Holdings.nameOf(Shelf.PAGES, page);
    }

    /** Puts what was fetched in the place of what was there. */
    synchronized void replace(Shelf shelf, List<JsonNode> nodes, String firstLanguage) {
        holdings = holdings.with(shelf, nodes, firstLanguage);
    }

    /** Whether the reader may see a piece of content, as it was when these holdings were fetched. */
    boolean isShown(Holdings held, Shelf shelf, Holding holding, Standing standing) {
        return isShown(held, shelf, holding, standing, clock.instant());
    }

    /** Everything, for the reports to editors. */
    Holdings holdings() {
        return holdings;
    }

    private static boolean isShown(Holdings held, Shelf shelf, Holding holding, Standing standing, Instant now) {
        if (!holding.isFor(standing, now)) {
            return false;
        }
        if (shelf != Shelf.PAGES || holding.name().isEmpty()) {
            return true;
        }
        int last = holding.name().lastIndexOf('/');
        String above = last < 0 ? "" : holding.name().substring(0, last);
        // a page whose parent was not delivered stands on nothing, and is not shown
        return held.find(shelf, above)
                .filter(parent -> isShown(held, shelf, parent, standing, now))
                .isPresent();
    }
}

package org.foyer.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a feed reader gets.
 *
 * @param self its own address
 * @param site the page with the same things
 * @param author whose feed it is
 */
record Feed(
        String title, String sentence, String self, String site, String author, Locale language, List<FeedItem> items) {

    Feed {
        items = List.copyOf(items);
    }

    /** When the last of its items was changed. */
    Instant updated() {
        return items.stream()
                .map(FeedItem::updated)
                .max(Comparator.naturalOrder())
                .orElse(EventReader.LONG_AGO);
    }
}

package org.foyer.widgets;

import java.util.List;
import java.util.Optional;

/**
 * What a room found for the reader.
 *
 * @param hits those that fit best first
 * @param total how many there are, of what the reader may see
 * @param all address of a page with all of them, where there is one
 */
public record SearchHits(List<SearchHit> hits, int total, Optional<String> all) {

    public static final SearchHits NONE = new SearchHits(List.of(), 0, Optional.empty());

    public SearchHits {
        hits = List.copyOf(hits);
    }

    /** The first of them. */
    public static SearchHits firstOf(List<SearchHit> found, int limit) {
        return new SearchHits(found.stream().limit(limit).toList(), found.size(), Optional.empty());
    }
}

package org.foyer.search;

import org.foyer.widgets.SearchHits;

/**
 * What a room found.
 *
 * @param label key of what its things are called
 * @param failed whether the room could not look; then there is nothing
 */
public record FoundGroup(String label, SearchHits found, boolean failed) {}

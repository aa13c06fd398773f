package org.foyer.widgets;

import java.util.Locale;

/**
 * What a room adds to the search over all rooms: one kind of things. It finds what the signed-in person may see, and nothing else; what
 * is hidden from them is not counted either. A bean of the room.
 */
public interface SearchContributor {

    /** Key of what its things are called, such as «People». */
    String label();

    /** Place among the other kinds, from low to high. */
    int order();

    /** Looks for things; none where the room is not open to the reader. */
    SearchHits find(SearchQuery query, Locale reader, int limit);
}

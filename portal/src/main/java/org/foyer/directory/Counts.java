package org.foyer.directory;

import java.util.List;
import java.util.Map;

/**
 * How many people a search finds, and how many each value of a facet would leave, the other facets kept.
 *
 * @param people found by the whole search
 * @param placeUnknown whether the search asks for a postcode that the postal list does not hold
 * @param facets values in the order in which they are shown
 */
public record Counts(int people, boolean placeUnknown, Map<Facet, List<Value>> facets) {

    /**
     * @param code as in a {@link Search}
     * @param name in the language of the reader where it is data; empty where the words are the portal's own
     * @param people that it leaves
     */
    public record Value(String code, String name, int people) {}

    /** The values of a facet, at least one person each or chosen. */
    public List<Value> of(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}

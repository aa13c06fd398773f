package org.foyer.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the directory.
 *
 * @param text words of a name, an office, a body or a place, in any order and spelling; blank finds everybody
 * @param chosen for each facet the values of which one has to fit; a facet without values lets all pass
 * @param unit number of a unit that the offices lie in or below, or null
 * @param near the middle of a circle that the unit lies in, or null
 * @param on the day on which the offices were or will be held, or null for today
 */
public record Search(
        String text,
        Map<Facet, Set<String>> chosen,
        @Nullable String unit,
        @Nullable Near near,
        @Nullable LocalDate on) {

    /** No name is longer; the rest of a pasted text is left alone. */
    private static final int LONGEST_TEXT = 100;

    public Search {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        chosen = Map.copyOf(chosen);
    }

    /** Looks for everybody. */
    public static Search everybody() {
        return new Search("", Map.of(), null, null, null);
    }

    /** The same with another text. */
    public Search withText(String other) {
        return new Search(other, chosen, unit, near, on);
    }

    /** The same with other values of a facet. */
    public Search with(Facet facet, Set<String> values) {
        var others = new HashMap<>(chosen);
        others.put(facet, values);
        return new Search(text, others, unit, near, on);
    }

    /** The same without one value of a facet. */
    public Search without(Facet facet, String code) {
        return with(
                facet, of(facet).stream().filter(other -> !other.equals(code)).collect(Collectors.toSet()));
    }

    /** The same in and below another unit, by its number; null for everywhere. */
    public Search withUnit(@Nullable String number) {
        return new Search(text, chosen, number, near, on);
    }

    /** The same around another place; null for everywhere. */
    public Search withNear(@Nullable Near circle) {
        return new Search(text, chosen, unit, circle, on);
    }

    /** The same on another day; null for today. */
    public Search withDay(@Nullable LocalDate day) {
        return new Search(text, chosen, unit, near, day);
    }

    /** The values chosen of a facet. */
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether nothing narrows the directory. */
    public boolean isOpen() {
        return text.isBlank() && chosen.values().stream().allMatch(Set::isEmpty) && unit == null && near == null;
    }

    /**
     * A circle around a place.
     *
     * @param country ISO 3166 code
     * @param postcode of the place
     * @param kilometres radius
     */
    public record Near(String country, String postcode, int kilometres) {

        public Near {
            if (kilometres < 1 || kilometres > 500) {
                throw new IllegalArgumentException("A circle has from 1 to 500 km, not " + kilometres);
            }
        }
    }
}

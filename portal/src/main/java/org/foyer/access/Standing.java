package org.foyer.access;

import java.util.List;
import java.util.Set;

/**
 * How somebody stands in the association, as far as it decides what content is meant for them.
 *
 * @param member whether they belong to the association today
 * @param language code of the language they read, such as {@code fr}
 * @param categories codes of the membership categories held today
 * @param units numbers of the units they have a membership in, with all units above
 * @param groups numbers of the units they have a membership or an office in, without those above
 * @param offices held today
 */
public record Standing(
        boolean member,
        String language,
        Set<String> categories,
        Set<String> units,
        Set<String> groups,
        List<HeldOffice> offices) {

    public Standing {
        categories = Set.copyOf(categories);
        units = Set.copyOf(units);
        groups = Set.copyOf(groups);
        offices = List.copyOf(offices);
    }

    /**
     * An office somebody holds.
     *
     * @param type code of the office type, such as {@code PRESIDENT}
     * @param level kind of the unit; for a board, a committee, a group or a hut that of the nearest unit above that is none of these
     * @param units numbers of the unit and of all above it
     */
    public record HeldOffice(String type, String level, Set<String> units) {

        public HeldOffice {
            units = Set.copyOf(units);
        }
    }

    /** A visitor who is not signed in. */
    public static Standing guest(String language) {
        return new Standing(false, language, Set.of(), Set.of(), Set.of(), List.of());
    }

    /** The same person reading in another language. */
    public Standing reading(String other) {
        return new Standing(member, other, categories, units, groups, offices);
    }

    /** The same person without any office. */
    public Standing withoutOffices() {
        return new Standing(member, language, categories, units, groups, List.of());
    }
}

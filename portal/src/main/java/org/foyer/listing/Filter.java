package org.foyer.listing;

import java.util.List;

/**
 * What narrows a list: groups of conditions.
 *
 * @param any whether one group is enough, else all have to hold
 */
public record Filter(boolean any, List<Group> groups) {

    /** Lets everybody through. */
    public static final Filter NONE = new Filter(false, List.of());

    public Filter {
        groups = List.copyOf(groups);
    }

    /** A filter of one condition. */
    public static Filter of(Condition... conditions) {
        return new Filter(false, List.of(new Group(false, List.of(conditions))));
    }

    /** How many conditions there are. */
    public int size() {
        return groups.stream().mapToInt(group -> group.conditions().size()).sum();
    }

    /**
     * Conditions that belong together.
     *
     * @param any whether one is enough, else all have to hold
     */
    public record Group(boolean any, List<Condition> conditions) {

        public Group {
            conditions = List.copyOf(conditions);
        }
    }
}

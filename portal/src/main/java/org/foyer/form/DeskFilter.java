package org.foyer.form;

import org.jspecify.annotations.Nullable;

/**
 * Which answers an official looks at.
 *
 * @param form name of one form; null for all
 * @param text words that all have to be in what was sent; blank for any
 */
public record DeskFilter(Stand stand, @Nullable String form, Whose whose, Age age, String text) {

    /** How far the work is. */
    public enum Stand {
        /** New or in work. */
        OPEN,
        NEW,
        IN_WORK,
        DONE,
        REFUSED,
        WITHDRAWN;

        /** Whether nothing is left to do. */
        boolean isOver() {
            return this == DONE || this == REFUSED || this == WITHDRAWN;
        }
    }

    /** Who works on them. */
    public enum Whose {
        ANYBODY,
        ME,
        NOBODY
    }

    /** How long ago they were sent. */
    public enum Age {
        ANY(0),
        WEEK(7),
        MONTH(30);

        private final int days;

        Age(int days) {
            this.days = days;
        }

        /** At least; 0 for any. */
        int days() {
            return days;
        }
    }

    /** What waits for somebody. */
    public static DeskFilter usual() {
        return new DeskFilter(Stand.OPEN, null, Whose.ANYBODY, Age.ANY, "");
    }

    public DeskFilter standing(Stand other) {
        return new DeskFilter(other, form, whose, age, text);
    }
}

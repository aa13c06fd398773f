package org.foyer.event;

import org.jspecify.annotations.Nullable;

/**
 * How full an event is.
 *
 * @param capacity how many may come; null for any number
 * @param taken how many have a place
 * @param waiting how many wait for one
 */
public record Places(@Nullable Integer capacity, int taken, int waiting) {

    /** How many may still register for a place; {@link Integer#MAX_VALUE} where there is no limit. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    /** Whether the next one has to wait. */
    public boolean isFull() {
        return free() == 0 || waiting > 0;
    }
}

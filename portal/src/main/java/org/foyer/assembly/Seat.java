package org.foyer.assembly;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a unit's delegation.
 *
 * @param position from 1 within the unit
 * @param votes of whoever sits in it
 * @param takenBy who sits in it: the delegate, or a substitute once the delegate gave way
 * @param substitutes in the order in which they move up
 */
public record Seat(
        UUID id,
        AssemblyId assembly,
        UnitId unit,
        int position,
        int votes,
        @Nullable Person delegate,
        @Nullable Person takenBy,
        List<Person> substitutes) {

    public Seat {
        substitutes = List.copyOf(substitutes);
    }

    /** Somebody of a delegation, by their row on the roll. */
    public record Person(
            UUID attendee,
            @Nullable MemberId member,
            @Nullable String number,
            String name) {}

    /** Whether a substitute sits in it. */
    public boolean isMovedUp() {
        return takenBy != null && !Objects.equals(delegate, takenBy);
    }

    boolean concerns(UUID attendee) {
        return is(delegate, attendee)
                || is(takenBy, attendee)
                || substitutes.stream().anyMatch(it -> it.attendee().equals(attendee));
    }

    static boolean is(@Nullable Person person, UUID attendee) {
        return person != null && person.attendee().equals(attendee);
    }
}

package org.foyer.assembly;

import java.time.Instant;
import java.util.List;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An assembly as an official plans it; what is not yet known is null. {@link PlanCheck} says what is missing or wrong.
 *
 * @param registerUntil the end of the time in which members say whether they come; null where they need not
 * @param capacity how many the room holds; null where it does not matter
 * @param proxiesEach how many proxies one person may hold, 0 for none
 * @param rollParts into how many parts the roll is cut for desks that may be cut off; 0 for one whole
 */
public record Plan(
        @Nullable UnitId unit,
        LocalName name,
        AssemblyKind kind,
        String place,
        @Nullable Instant doorsAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant registerUntil,
        @Nullable Integer capacity,
        Quorum quorum,
        int proxiesEach,
        int rollParts,
        boolean openToGuests,
        List<Ballot> ballots) {

    public Plan {
        place = place.strip();
        ballots = List.copyOf(ballots);
    }

    /** The same without its days: what an assembly takes over from an earlier one. */
    public Plan undated() {
        return new Plan(
                unit,
                name,
                kind,
                place,
                null,
                null,
                null,
                null,
                capacity,
                quorum,
                proxiesEach,
                rollParts,
                openToGuests,
                ballots);
    }

    static Plan of(Assembly assembly, List<Ballot> ballots) {
        return new Plan(
                assembly.unit(),
                assembly.name(),
                assembly.kind(),
                assembly.place(),
                assembly.doorsAt(),
                assembly.startsAt(),
                assembly.endsAt(),
                assembly.registerUntil(),
                assembly.capacity(),
                assembly.quorum(),
                assembly.proxiesEach(),
                assembly.rollParts(),
                assembly.openToGuests(),
                ballots);
    }
}

package org.foyer.hall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.door.Act;
import org.foyer.door.Conflict;
import org.foyer.door.Counts;
import org.foyer.values.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * The hall as of one moment.
 *
 * @param needed votes for the quorum, 0 where there is none
 * @param quorumSince since when it has been reached, null while it is not
 * @param steps the safe votes over time
 * @param units where there is more than one, the largest first
 * @param genders where the roll keeps them
 * @param latest lines of the log, the last first
 */
public record Board(
        Assembly assembly,
        Instant asOf,
        Counts counts,
        int needed,
        @Nullable Instant quorumSince,
        List<Point> steps,
        List<Share> units,
        List<Gender> genders,
        List<DeskLine> desks,
        List<Dispute> disputes,
        List<Line> latest) {

    public Board {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        genders = List.copyOf(genders);
        desks = List.copyOf(desks);
        disputes = List.copyOf(disputes);
        latest = List.copyOf(latest);
    }

    /** From this moment on so many votes. */
    public record Point(Instant at, int votes) {}

    /** The votes of a unit: in the room, of all. */
    public record Share(LocalName unit, int present, int entitled) {}

    /** People in the room. */
    public record Gender(String gender, int people) {}

    /** When a desk did something; the desk is null for an official. */
    public record Deed(@Nullable String desk, Instant at) {}

    /** A conflict, by name. */
    public record Dispute(
            UUID disputed,
            Conflict.Kind kind,
            String name,
            @Nullable String otherName,
            @Nullable Integer card,
            Deed first,
            Deed second,
            int votes) {}

    /**
     * A line of the log.
     *
     * @param name empty where it is about nobody
     * @param reason a code
     * @param canBeAnnulled whether the chair may still take it back
     */
    public record Line(
            long position,
            UUID nonce,
            Act act,
            String name,
            @Nullable String desk,
            Instant at,
            @Nullable Integer card,
            @Nullable String reason,
            boolean annulled,
            boolean canBeAnnulled) {}

    /** The counts alone, once nobody is known any more. */
    Board withoutNames() {
        return new Board(
                assembly, asOf, counts, needed, quorumSince, steps, units, List.of(), desks, List.of(), List.of());
    }

    /** More than half of the safe votes. */
    public int absoluteMajority() {
        return counts.votes() / 2 + 1;
    }

    /** Two thirds of the safe votes, rounded up. */
    public int twoThirds() {
        return Math.ceilDiv(counts.votes() * 2, 3);
    }

    /** Whether the safe votes alone reach the quorum. */
    public boolean isQuorate() {
        return counts.votes() >= needed;
    }

    /** How many safe votes are missing for the quorum. */
    public int missing() {
        return Math.max(0, needed - counts.votes());
    }
}

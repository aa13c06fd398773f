package org.foyer.hall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A desk on the board.
 *
 * @param admitted how many people came in through it
 * @param lastAt when the last one did
 * @param waiting what its device had not yet sent when it was last heard of
 * @param seenAt when its device was last heard of
 */
public record DeskLine(
        UUID id,
        String name,
        State state,
        int admitted,
        @Nullable Instant lastAt,
        int waiting,
        @Nullable Instant seenAt) {

    /** What is to be known about a desk, the gravest first. */
    public enum State {
        /** Its device was shut out. */
        REVOKED,
        /** No device was enrolled yet. */
        PLANNED,
        /** It has not been heard of for a while; it may work on without a network. */
        SILENT,
        /** Something that happened there is not here yet. */
        WAITING,
        /** Its clock is wrong; the portal reckons that in. */
        CLOCK,
        CONNECTED
    }
}

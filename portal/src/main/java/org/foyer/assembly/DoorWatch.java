package org.foyer.assembly;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens at the door, for what depends on it: a seat passes on, a proxy is given. The room of the door is behind it. */
public interface DoorWatch {

    /**
     * Does the work in one transaction, while nobody is admitted and nothing else is written into the log of the door.
     * No transaction may run already: whoever writes into the log comes first to its lock and only then to the roll.
     */
    <T> T within(AssemblyId assembly, Function<Now, T> work);

    /** Whoever is in the room right now. */
    Set<UUID> inRoom(AssemblyId assembly);

    /** The room, as it is while the work goes on. */
    interface Now {

        /** Whether the person is in the room. */
        boolean isIn(UUID attendee);

        /** Whether the person was ever admitted. */
        boolean wasIn(UUID attendee);

        /** Whether the log has a line about the person, so that their row has to stay. */
        boolean isKnown(UUID attendee);

        /**
         * Writes into the log that a seat passed on.
         *
         * @param reason a code: {@code NAMED}, {@code MOVED_UP} or {@code GAVE_BACK}
         * @param note the seat, in words
         */
        void seat(UUID attendee, UUID official, String reason, String note);

        /**
         * Writes into the log that a proxy was given or revoked.
         *
         * @param giver whose votes they are
         * @param official null where the giver did it in the portal
         * @param reason a code: {@code GIVEN} or {@code REVOKED}
         * @param note the holder, in words
         */
        void proxy(UUID giver, @Nullable UUID official, String reason, String note);
    }
}

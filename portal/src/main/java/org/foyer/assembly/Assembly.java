package org.foyer.assembly;

import java.time.Instant;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An assembly of a unit.
 *
 * @param unit whose assembly it is
 * @param doorsAt from when people are admitted
 * @param registerUntil until when members may say whether they come, null where they need not
 * @param capacity how many the room holds, null where it does not matter
 * @param quorum what it needs to decide anything
 * @param proxiesEach how many proxies one person may hold, 0 where there are none
 * @param rollParts into how many parts the roll is cut for desks that may be cut off, 0 for one whole
 * @param publishedAt from when members see it, null before
 * @param erasedAt when the personal part was deleted
 */
public record Assembly(
        AssemblyId id,
        UnitId unit,
        LocalName unitName,
        LocalName name,
        AssemblyKind kind,
        String place,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant registerUntil,
        @Nullable Integer capacity,
        Quorum quorum,
        int proxiesEach,
        int rollParts,
        boolean openToGuests,
        @Nullable Instant publishedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant closedAt,
        @Nullable Instant erasedAt) {

    /** Whether its doors may be staffed at all: neither called off nor closed. */
    public boolean isOn() {
        return cancelledAt == null && closedAt == null;
    }
}

package org.foyer.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one registers for an event.
 *
 * @param asked whether one registers at all; an event whose form asks nothing is open to whoever comes
 * @param capacity how many may come; null for any number
 * @param waitingList whether more may wait for a place
 * @param opensAt since when one may register; null for always
 * @param deadline until when; at the latest until the event begins
 * @param cancelUntil until when one may cancel by oneself
 */
public record Terms(
        boolean asked,
        @Nullable Integer capacity,
        boolean waitingList,
        @Nullable Instant opensAt,
        Instant deadline,
        Instant cancelUntil) {}

package org.foyer.door;

import java.time.Instant;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;

/**
 * A desk at a door, and the device that stands on it.
 *
 * @param part of the roll it holds, null for the whole
 * @param cardsFrom the first voting card of its stack, null without one
 * @param codeUntil until when its code can be scanned, null without one
 * @param enrolledAt when a device was enrolled, null before
 * @param device what the device called itself
 * @param seenAt when it was last heard of
 * @param waiting what it had not yet sent then
 * @param skewMillis how far the clock of the portal was ahead of its own
 */
public record Desk(
        UUID id,
        AssemblyId assembly,
        String name,
        @Nullable Integer part,
        @Nullable Integer cardsFrom,
        @Nullable Integer cardsTo,
        @Nullable Instant codeUntil,
        @Nullable Instant enrolledAt,
        @Nullable Instant revokedAt,
        @Nullable String device,
        @Nullable Instant seenAt,
        int waiting,
        long skewMillis) {}

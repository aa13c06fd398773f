package org.foyer.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of the door.
 *
 * @param position from 1, without gaps
 * @param nonce made by whoever recorded it; the same one again is the same event
 * @param attendee whom it is about, null for a code that nobody knows and for what is about the assembly
 * @param desk the device, null for what an official did in the portal
 * @param happenedAt by the clock of the portal
 * @param deviceAt by the clock of the device
 * @param arrivedAt when the portal heard of it
 * @param offline whether it had happened before the portal was asked
 * @param card number of the voting card
 * @param refers the nonce of the event that it takes back or settles
 * @param reason a code: why refused, how settled
 * @param doubt a code: why the portal would have refused what happened without it
 * @param rules version of the rules that held
 */
public record DoorEvent(
        long position,
        UUID nonce,
        Act act,
        @Nullable UUID attendee,
        @Nullable UUID desk,
        @Nullable UUID official,
        Instant happenedAt,
        Instant deviceAt,
        Instant arrivedAt,
        boolean offline,
        @Nullable Integer card,
        @Nullable UUID refers,
        @Nullable String reason,
        @Nullable String doubt,
        @Nullable Integer rules) {}

package org.foyer.door;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the log; the log adds its place in the chain.
 *
 * @param note free words, deleted with the personal part of the assembly
 */
public record Draft(
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
        @Nullable Integer rules,
        @Nullable String note) {

    /** Times count in milliseconds, as the database and the devices keep them alike. */
    public Draft {
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        deviceAt = deviceAt.truncatedTo(ChronoUnit.MILLIS);
        arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Something that an official does in the portal, now. */
    public static Draft ofOfficial(Act act, @Nullable UUID attendee, UUID official, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                act,
                attendee,
                null,
                official,
                now,
                now,
                now,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Something about a person that is done in the portal, now, by an official or by the person. */
    static Draft ofPortal(Act act, UUID attendee, @Nullable UUID official, Instant now, String reason, String note) {
        return new Draft(
                UUID.randomUUID(),
                act,
                attendee,
                null,
                official,
                now,
                now,
                now,
                false,
                null,
                null,
                reason,
                null,
                null,
                note.substring(0, Math.min(200, note.length())));
    }

    /** The same about another event. */
    public Draft about(UUID other, @Nullable String reason, @Nullable Integer card, @Nullable String note) {
        return new Draft(
                nonce,
                act,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                offline,
                card,
                other,
                reason,
                doubt,
                rules,
                note);
    }

    /** The same with a voting card, or without one, under a version of the rules. */
    Draft admitting(@Nullable Integer number, @Nullable Integer version) {
        return new Draft(
                nonce,
                act,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                offline,
                number,
                refers,
                reason,
                doubt,
                version,
                note);
    }

    /** The same, with the reason why it would have been refused. */
    Draft doubted(String code) {
        return new Draft(
                nonce,
                act,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                offline,
                card,
                refers,
                reason,
                code,
                rules,
                note);
    }

    /** That it was refused. */
    Draft refused(UUID under, String code) {
        return new Draft(
                under,
                Act.REFUSED,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                false,
                card,
                refers,
                code,
                null,
                rules,
                note);
    }

    DoorEvent at(long position) {
        return new DoorEvent(
                position,
                nonce,
                act,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                offline,
                card,
                refers,
                reason,
                doubt,
                rules);
    }
}

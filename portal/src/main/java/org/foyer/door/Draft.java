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
        return inPortal(act, attendee, official, now, null, null);
    }

    /** Something about a person that is done in the portal, now, by an official or by the person. */
    static Draft ofPortal(Act act, UUID attendee, @Nullable UUID official, Instant now, String reason, String note) {
        return inPortal(act, attendee, official, now, reason, note.substring(0, Math.min(200, note.length())));
    }

    private static Draft inPortal(
            Act act,
            @Nullable UUID attendee,
            @Nullable UUID official,
            Instant now,
            @Nullable String reason,
            @Nullable String note) {
        UUID nonce = UUID.randomUUID();
        return new Draft(
                nonce, act, attendee, null, official, now, now, now, false, null, null, reason, null, null, note);
    }

    /** The same about another event. */
    public Draft about(UUID other, @Nullable String why, @Nullable Integer number, @Nullable String words) {
        return same(nonce, act, offline, number, other, why, doubt, rules, words);
    }

    /** The same with a voting card, or without one, under a version of the rules. */
    Draft admitting(@Nullable Integer number, @Nullable Integer version) {
        return same(nonce, act, offline, number, refers, reason, doubt, version, note);
    }

    /** The same, with the reason why it would have been refused. */
    Draft doubted(String code) {
        return same(nonce, act, offline, card, refers, reason, code, rules, note);
    }

    /** That it was refused. */
    Draft refused(UUID under, String code) {
        return same(under, Act.REFUSED, false, card, refers, code, null, rules, note);
    }

    /** Done by the same at the same time about the same person. */
    private Draft same(
            UUID under,
            Act what,
            boolean without,
            @Nullable Integer number,
            @Nullable UUID other,
            @Nullable String why,
            @Nullable String code,
            @Nullable Integer version,
            @Nullable String words) {
        return new Draft(
                under,
                what,
                attendee,
                desk,
                official,
                happenedAt,
                deviceAt,
                arrivedAt,
                without,
                number,
                other,
                why,
                code,
                version,
                words);
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

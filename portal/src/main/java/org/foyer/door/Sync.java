package org.foyer.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a device and the portal tell each other, as JSON (docs/decisions/0201-the-log-of-the-door.md). */
final class Sync {

    /** More than a device sends at once. */
    static final int MOST = 500;

    private Sync() {}

    /**
     * From a device.
     *
     * @param position up to where it knows the log
     * @param deviceNow its clock, as it sends this
     * @param queued how many more events wait on it
     * @param roll the revision that it holds
     */
    record Request(
            long position,
            @Nullable Instant deviceNow,
            int queued,
            long roll,
            @Nullable List<@Nullable Reported> events) {

        /** How far the clock of the portal is ahead of the device's. */
        Duration skew(Instant now) {
            return deviceNow == null ? Duration.ZERO : Duration.between(Moments.bounded(deviceNow), now);
        }
    }

    /**
     * What happened at the desk.
     *
     * @param at by the clock of the device
     * @param offline whether it has happened; otherwise it is asked whether it may
     */
    record Reported(
            @Nullable UUID nonce,
            @Nullable Act act,
            @Nullable UUID attendee,
            @Nullable Instant at,
            boolean offline,
            @Nullable Integer card,
            @Nullable UUID refers,
            @Nullable String reason,
            @Nullable String note) {

        boolean isDated() {
            return at != null;
        }

        /** When it happened by the clock of the device; only of what is dated. */
        Instant time() {
            return Objects.requireNonNull(at);
        }
    }

    /** What became of an event. */
    enum Outcome {
        RECORDED,
        REFUSED,
        /** It was told before; the code is that of the first time. */
        KNOWN
    }

    /**
     * What became of an event.
     *
     * @param code why it was refused, or would have been
     * @param votes of the person in the room, with the proxies that they hold
     */
    record Result(
            @Nullable UUID nonce,
            Outcome outcome,
            @Nullable String code,
            @Nullable UUID attendee,
            int votes) {

        static Result malformed(@Nullable Reported it) {
            return new Result(
                    it == null ? null : it.nonce(), Outcome.REFUSED, "MALFORMED", it == null ? null : it.attendee(), 0);
        }
    }

    /** Whether somebody is in, since when, and through which desk. */
    record Presence(
            UUID id,
            boolean in,
            @Nullable Integer card,
            @Nullable String desk,
            @Nullable Instant at) {}

    /** A desk and when it did something. */
    record Deed(@Nullable String name, Instant at) {}

    /** A conflict, by name. */
    record Dispute(
            UUID id,
            Conflict.Kind kind,
            UUID attendee,
            String name,
            @Nullable UUID other,
            @Nullable String otherName,
            @Nullable Integer card,
            List<Deed> desks,
            boolean mine) {}

    /** To a device. */
    record Answer(
            Instant now,
            long position,
            long revision,
            List<Result> results,
            List<Presence> changes,
            Counts counts,
            List<Dispute> conflicts) {}

    /** One on the roll, for a device. */
    record Person(
            UUID id,
            @Nullable String number,
            String last,
            String first,
            @Nullable String birth,
            @Nullable Integer unit,
            String kind,
            boolean attend,
            int votes,
            int ifPaid,
            List<String> why,
            String ticket,
            boolean photo,
            int part,
            @Nullable Boolean coming,
            int carries) {}

    /** The part of the roll that the desk holds. */
    record Part(@Nullable Integer mine, int of, List<String> labels) {}

    /** The voting cards on the desk. */
    record Cards(int from, int to) {}

    /**
     * The roll, for a device.
     *
     * @param guests whether people come in whom the rules keep out
     */
    record RollCopy(
            long revision,
            long position,
            Instant expiresAt,
            List<Map<String, String>> units,
            List<Person> people,
            List<Presence> in,
            Part part,
            @Nullable Cards cards,
            boolean guests) {}
}

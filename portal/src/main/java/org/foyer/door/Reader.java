package org.foyer.door;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.foyer.door.Sync.Reported;
import org.jspecify.annotations.Nullable;

/** Reads what a device reported. */
record Reader(Desk desk, Moments moments, Instant now) {

    private static final int NOTE = 200;
    private static final String CODE = "[A-Z_]{1,60}";
    static final int HIGHEST_CARD = 999_999;

    /** Whether it says all that its kind must say, about somebody on this roll. */
    static boolean isWhole(Reported it, RollView roll) {
        UUID attendee = it.attendee();
        if (it.nonce() == null
                || it.act() == null
                || it.at() == null
                || !it.act().isOfDesks()
                || (attendee != null && roll.find(attendee).isEmpty())
                || !isCard(it.card())
                || !isCode(it.reason())) {
            return false;
        }
        return switch (it.act()) {
            case ENTRY, EXIT, PAID -> attendee != null;
            case CARD -> attendee != null && it.card() != null;
            case ANNULLED -> it.refers() != null;
            case SETTLED -> it.refers() != null && isSettlement(it);
            default -> it.reason() != null;
        };
    }

    /** What is to be written; an annulment or a settlement is about whom the other event is about. */
    Draft draft(Reported it, Attendance attendance) {
        Act act = Objects.requireNonNull(it.act());
        @Nullable UUID refers = act == Act.ANNULLED || act == Act.SETTLED ? it.refers() : null;
        @Nullable
        UUID attendee = refers == null
                ? it.attendee()
                : attendance.event(refers).map(DoorEvent::attendee).orElse(it.attendee());
        boolean decided = !it.offline() && act.isAboutPresence();
        return new Draft(
                Objects.requireNonNull(it.nonce()),
                act,
                attendee,
                desk.id(),
                null,
                decided ? moments.decided(it, attendance.latestOf(attendee)) : moments.of(it),
                Moments.bounded(it.time()),
                now,
                it.offline() || act == Act.REFUSED,
                it.card(),
                refers,
                it.reason(),
                null,
                attendee == null
                        ? null
                        : attendance
                                .roll()
                                .find(attendee)
                                .map(who -> who.rules())
                                .orElse(null),
                note(it.note()));
    }

    private static @Nullable String note(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        String clean = note.strip().replace("\0", "");
        return clean.length() <= NOTE ? clean : clean.substring(0, NOTE);
    }

    private static boolean isCard(@Nullable Integer card) {
        return card == null || (card > 0 && card <= HIGHEST_CARD);
    }

    private static boolean isCode(@Nullable String reason) {
        return reason == null || reason.matches(CODE);
    }

    private static boolean isSettlement(Reported it) {
        boolean isKnown =
                Arrays.stream(Settlement.values()).anyMatch(way -> way.name().equals(it.reason()));
        return isKnown
                && (it.card() != null || !Settlement.CARD_CORRECTED.name().equals(it.reason()));
    }
}

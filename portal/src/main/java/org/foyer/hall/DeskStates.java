package org.foyer.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.foyer.door.Admission;
import org.foyer.door.Desk;

/** What is to be known about a desk now. */
final class DeskStates {

    /** Devices ask every few seconds; one that misses several of these is silent. */
    static final Duration SILENT = Duration.ofSeconds(30);

    /** A clock that is off by more than this is worth a word. */
    private static final Duration CLOCK = Duration.ofMinutes(2);

    private DeskStates() {}

    static DeskLine line(Desk desk, List<Admission> admissions, Instant now) {
        return new DeskLine(
                desk.id(),
                desk.name(),
                state(desk, now),
                admissions.size(),
                admissions.stream()
                        .map(Admission::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                desk.waiting(),
                desk.seenAt());
    }

    private static DeskLine.State state(Desk desk, Instant now) {
        if (desk.revokedAt() != null) {
            return DeskLine.State.REVOKED;
        }
        Instant seen = desk.seenAt();
        if (desk.enrolledAt() == null || seen == null) {
            return DeskLine.State.PLANNED;
        }
        if (seen.plus(SILENT).isBefore(now)) {
            return DeskLine.State.SILENT;
        }
        if (desk.waiting() > 0) {
            return DeskLine.State.WAITING;
        }
        return Math.abs(desk.skewMillis()) > CLOCK.toMillis() ? DeskLine.State.CLOCK : DeskLine.State.CONNECTED;
    }
}

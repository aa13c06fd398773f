package org.foyer.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Periods of two entries in the same unit: those that overlap become one, from the first day to the last. */
final class JoinedPeriods {

    private JoinedPeriods() {}

    /**
     * A period.
     *
     * @param place what must not overlap, such as the unit
     * @param to the last day; empty while it goes on
     * @param staying whether it belongs to the entry that stays
     */
    record Period(
            UUID id, String place, LocalDate from, @Nullable LocalDate to, boolean staying) {

        private LocalDate end() {
            return to == null ? LocalDate.MAX : to;
        }
    }

    /**
     * Periods that become one.
     *
     * @param kept the one that goes on longest, whose other data hold
     * @param others which go
     */
    record Joined(Period kept, LocalDate from, @Nullable LocalDate to, List<Period> others) {}

    static List<Joined> of(List<Period> periods) {
        var joined = new ArrayList<Joined>();
        var open = new ArrayList<Period>();
        for (Period period : periods.stream()
                .sorted(Comparator.comparing(Period::place).thenComparing(Period::from))
                .toList()) {
            if (!open.isEmpty() && !reaches(open, period)) {
                joined.add(join(open));
                open.clear();
            }
            open.add(period);
        }
        if (!open.isEmpty()) {
            joined.add(join(open));
        }
        return joined;
    }

    private static boolean reaches(List<Period> open, Period next) {
        return open.getFirst().place().equals(next.place())
                && open.stream().anyMatch(period -> !next.from().isAfter(period.end()));
    }

    private static Joined join(List<Period> open) {
        Period kept = open.stream()
                .max(Comparator.comparing(Period::end).thenComparing(Period::staying))
                .orElseThrow();
        return new Joined(
                kept,
                open.getFirst().from(),
                kept.to(),
                open.stream().filter(period -> period != kept).toList());
    }
}

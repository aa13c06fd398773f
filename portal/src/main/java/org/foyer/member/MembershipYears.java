package org.foyer.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Years of membership, computed from the periods: what overlaps counts once, gaps do not count. See decision 0050.
 */
public final class MembershipYears {

    private static final long DAYS_OF_A_YEAR = 365;
    private static final int LEAP_DAY = 60;

    private MembershipYears() {}

    /**
     * A period of membership.
     *
     * @param to the last day, null while it goes on
     */
    public record Period(LocalDate from, @Nullable LocalDate to) {

        public Period {
            if (to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("The period ends on " + to + ", before it begins on " + from);
            }
        }
    }

    /** Half-open, as it is easier to reckon with. */
    private record Span(LocalDate from, LocalDate end) {}

    /** The completed years on the day; the day itself has yet to pass. */
    public static int completedOn(LocalDate day, Collection<Period> periods) {
        long days = merged(day, periods).stream()
                .mapToLong(span -> ordinal(span.end()) - ordinal(span.from()))
                .sum();
        return (int) (days / DAYS_OF_A_YEAR);
    }

    /** Numbers the days as if no year had a 29 February: ten years and six years are sixteen, wherever they lie. */
    private static long ordinal(LocalDate date) {
        int day = date.getDayOfYear();
        boolean afterLeapDay = date.isLeapYear() && day > LEAP_DAY;
        return date.getYear() * DAYS_OF_A_YEAR + (afterLeapDay ? day - 1 : day);
    }

    private static List<Span> merged(LocalDate day, Collection<Period> periods) {
        var spans = new ArrayList<Span>();
        periods.stream()
                .filter(period -> period.from().isBefore(day))
                .map(period -> new Span(period.from(), endOf(period, day)))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (spans.isEmpty() || spans.getLast().end().isBefore(span.from())) {
                        spans.add(span);
                    } else if (spans.getLast().end().isBefore(span.end())) {
                        spans.add(new Span(spans.removeLast().from(), span.end()));
                    }
                });
        return spans;
    }

    private static LocalDate endOf(Period period, LocalDate day) {
        return period.to() == null || !period.to().isBefore(day)
                ? day
                : period.to().plusDays(1);
    }
}

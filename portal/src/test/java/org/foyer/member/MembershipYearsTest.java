package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.foyer.member.MembershipYears.Period;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MembershipYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void completesAYearOnTheAnniversary() {
        var joined = List.of(open("2001-01-01"));
        assertThat(MembershipYears.completedOn(day("2001-12-31"), joined)).isZero();
        assertThat(MembershipYears.completedOn(day("2002-01-01"), joined)).isEqualTo(1);
        assertThat(MembershipYears.completedOn(day("2026-01-01"), joined)).isEqualTo(25);
    }

    @Test
    void completesAYearOfALeapDayOnTheFirstOfMarch() {
        var joined = List.of(open("2000-02-29"));
        assertThat(MembershipYears.completedOn(day("2001-02-28"), joined)).isZero();
        assertThat(MembershipYears.completedOn(day("2001-03-01"), joined)).isEqualTo(1);
        assertThat(MembershipYears.completedOn(day("2004-02-29"), joined)).isEqualTo(4);
    }

    @Test
    void countsTheLastDayOfAPeriod() {
        var left = List.of(period("2001-01-01", "2001-12-31"));
        assertThat(MembershipYears.completedOn(TODAY, left)).isEqualTo(1);
        assertThat(MembershipYears.completedOn(TODAY, List.of(period("2001-01-01", "2001-12-30"))))
                .isZero();
    }

    @Test
    void countsOverlappingPeriodsOnce() {
        var two = List.of(period("2000-01-01", "2009-12-31"), period("2005-01-01", "2014-12-31"));
        assertThat(MembershipYears.completedOn(TODAY, two)).isEqualTo(15);
    }

    @Test
    void leavesGapsOut() {
        var two = List.of(period("2000-01-01", "2004-12-31"), period("2010-01-01", "2014-12-31"));
        assertThat(MembershipYears.completedOn(TODAY, two)).isEqualTo(10);
    }

    @Test
    void isCorrectedByAPastPeriod() {
        var recent = List.of(open("2020-06-15"));
        var corrected = List.of(open("2020-06-15"), period("1990-01-01", "1999-12-31"));
        assertThat(MembershipYears.completedOn(TODAY, recent)).isEqualTo(6);
        assertThat(MembershipYears.completedOn(TODAY, corrected)).isEqualTo(16);
    }

    @Test
    void ignoresWhatLiesAhead() {
        assertThat(MembershipYears.completedOn(TODAY, List.of(open("2027-01-01"))))
                .isZero();
        assertThat(MembershipYears.completedOn(TODAY, List.of())).isZero();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> period("2001-01-02", "2001-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(200)
    void keepsItsLawsForAnyPeriods(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var periods = periods(random);
        int years = MembershipYears.completedOn(TODAY, periods);

        var shuffled = new ArrayList<>(periods);
        Collections.shuffle(shuffled, random);
        assertThat(MembershipYears.completedOn(TODAY, shuffled)).isEqualTo(years);

        var doubled = new ArrayList<>(periods);
        doubled.addAll(periods);
        assertThat(MembershipYears.completedOn(TODAY, doubled)).isEqualTo(years);

        var more = new ArrayList<>(periods);
        more.addAll(periods(random));
        assertThat(MembershipYears.completedOn(TODAY, more)).isGreaterThanOrEqualTo(years);

        assertThat(MembershipYears.completedOn(TODAY, cutInTwo(periods, random)))
                .isEqualTo(years);
        LocalDate first =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
        assertThat(years).isBetween(0, (int) Math.max(0, ChronoUnit.YEARS.between(first, TODAY)));
    }

    /** The same days in more pieces. */
    private static List<Period> cutInTwo(List<Period> periods, Random random) {
        var pieces = new ArrayList<Period>();
        for (Period period : periods) {
            LocalDate cut = period.from().plusDays(random.nextInt(400));
            if (period.to() == null || cut.isBefore(period.to())) {
                pieces.add(new Period(period.from(), cut));
                pieces.add(new Period(cut.plusDays(1), period.to()));
            } else {
                pieces.add(period);
            }
        }
        return pieces;
    }

    private static List<Period> periods(Random random) {
        var periods = new ArrayList<Period>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(365 * 80));
            periods.add(new Period(from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(6000))));
        }
        return periods;
    }

    private static Period open(String from) {
        return new Period(day(from), null);
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

package org.foyer.voting;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foyer.voting.Facts.Membership;
import org.foyer.voting.Finding.Evidence;
import org.jspecify.annotations.Nullable;

/** Holds single conditions against the facts of a member. */
final class Conditions {

    private Conditions() {}

    static Finding check(Rule.Leaf leaf, Facts facts) {
        return switch (leaf.code()) {
            case MEMBER_OF_UNIT ->
                membership(facts.held().stream().filter(Membership::inUnit).findFirst());
            case MEMBER_BELOW -> membership(facts.held().stream().findFirst());
            case MAIN_MEMBERSHIP ->
                membership(facts.held().stream().filter(Membership::main).findFirst());
            case AGE -> age(leaf, facts);
            case AGE_AT_MOST -> ageAtMost(leaf, facts);
            case MEMBER_SINCE -> memberSince(leaf, facts);
            case DUES_PAID -> Dues.check(leaf.amount(), facts);
            case SUSPENDED ->
                facts.suspensions().stream()
                        .filter(it -> it.holdsOn(facts.day()))
                        .min(Comparator.comparing(Facts.Suspension::from))
                        .map(it -> Finding.met(new Evidence(it.from(), null, null, after(it.to()))))
                        .orElseGet(() -> Finding.failed(Evidence.NONE));
            case CATEGORY -> category(leaf, facts);
            case OFFICE ->
                facts.offices().stream()
                        .filter(it -> leaf.values().contains(it.type()))
                        .findFirst()
                        .map(it -> Finding.met(Evidence.on(it.from(), it.type())))
                        .orElseGet(() -> Finding.failed(Evidence.NONE));
            case DELEGATE_SEAT -> seat(facts.standing().seat());
            case OTHER_SEAT -> seat(facts.standing().otherSeat());
            case RESIDENCE -> residence(leaf, facts);
            case HONORARY ->
                facts.honours() == null
                        ? Finding.failed(Evidence.NONE)
                        : Finding.met(Evidence.on(null, facts.honours()));
            case HOUSEHOLD_MAIN -> Finding.of(facts.householdMain(), Evidence.NONE);
        };
    }

    private static Finding membership(Optional<Membership> found) {
        return found.map(it -> Finding.met(Evidence.on(it.from(), it.unit())))
                .orElseGet(() -> Finding.failed(Evidence.NONE));
    }

    private static Finding age(Rule.Leaf leaf, Facts facts) {
        return withAge(
                facts,
                (birth, age) -> Finding.of(
                        age >= leaf.amount(),
                        new Evidence(birth, age, null, age >= leaf.amount() ? null : completes(birth, leaf.amount()))));
    }

    private static Finding ageAtMost(Rule.Leaf leaf, Facts facts) {
        return withAge(facts, (birth, age) -> Finding.of(age <= leaf.amount(), new Evidence(birth, age, null, null)));
    }

    private interface ByAge {
        Finding check(LocalDate birth, int age);
    }

    private static Finding withAge(Facts facts, ByAge check) {
        LocalDate birth = facts.birthDate();
        if (birth == null) {
            return new Finding(Outcome.UNKNOWN, Evidence.NONE);
        }
        return check.check(birth, Period.between(birth, facts.day()).getYears());
    }

    /** The first day on which somebody has completed so many years. */
    private static LocalDate completes(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return Period.between(birth, day).getYears() < years ? day.plusDays(1) : day;
    }

    /** A time of months ends on the day of the same number, or on the last day of a shorter month. */
    private static Finding memberSince(Rule.Leaf leaf, Facts facts) {
        LocalDate since = since(facts);
        if (since == null) {
            return Finding.failed(Evidence.NONE);
        }
        LocalDate reached = since.plusMonths(leaf.amount());
        boolean met = !reached.isAfter(facts.day());
        int months = (int) ChronoUnit.MONTHS.between(since, facts.day());
        return Finding.of(met, new Evidence(since, months, null, met ? null : reached));
    }

    /** The first day of the time without a gap that goes on on the day. */
    static @Nullable LocalDate since(Facts facts) {
        List<Membership> held = new ArrayList<>(facts.held());
        if (held.isEmpty()) {
            return null;
        }
        LocalDate since = held.stream()
                .map(Membership::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean longer = true;
        while (longer) {
            LocalDate reaches = since.minusDays(1);
            LocalDate earlier = facts.memberships().stream()
                    .filter(it -> it.from().isBefore(reaches.plusDays(1)))
                    .filter(it -> it.to() == null || !it.to().isBefore(reaches))
                    .map(Membership::from)
                    .min(Comparator.naturalOrder())
                    .orElse(since);
            longer = earlier.isBefore(since);
            since = earlier;
        }
        return since;
    }

    private static Finding category(Rule.Leaf leaf, Facts facts) {
        List<Membership> held = facts.held();
        return held.stream()
                .filter(it -> leaf.values().contains(it.category()))
                .findFirst()
                .map(it -> Finding.met(Evidence.on(it.from(), it.category())))
                .orElseGet(() -> held.stream()
                        .findFirst()
                        .map(it -> Finding.failed(Evidence.on(it.from(), it.category())))
                        .orElseGet(() -> Finding.failed(Evidence.NONE)));
    }

    private static Finding seat(@Nullable Object unit) {
        return unit == null ? Finding.failed(Evidence.NONE) : Finding.met(Evidence.on(null, unit));
    }

    private static Finding residence(Rule.Leaf leaf, Facts facts) {
        Facts.Residence home = facts.residence();
        if (home == null) {
            return new Finding(Outcome.UNKNOWN, Evidence.NONE);
        }
        return Finding.of(
                leaf.values().stream().anyMatch(home::liesIn),
                Evidence.on(home.since(), home.country() + "-" + Objects.requireNonNull(home.postcode())));
    }

    private static @Nullable LocalDate after(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}

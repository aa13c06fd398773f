package org.foyer.voting;

import java.time.LocalDate;
import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at in a member, on a day and seen from a unit. "Here" is that unit with all below it.
 *
 * @param day of the assembly
 * @param birthDate null where the association does not know it
 * @param honours words of the honour, null without one
 * @param householdMain whether they are the main person of their household, or live in none
 * @param memberships here, past and future ones as well, by their first day
 * @param offices held here on the day
 * @param suspensions that concern the unit, past and future ones as well
 * @param residence where they live on the day; null where no address is known
 */
public record Facts(
        MemberId member,
        LocalDate day,
        @Nullable LocalDate birthDate,
        @Nullable String honours,
        boolean householdMain,
        List<Membership> memberships,
        List<Office> offices,
        List<Suspension> suspensions,
        @Nullable Residence residence,
        Standing standing) {

    public Facts {
        memberships = List.copyOf(memberships);
        offices = List.copyOf(offices);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * A membership.
     *
     * @param unit in which it is
     * @param inUnit whether that is the unit of the assembly itself, and not one below
     * @param to its last day; null while it goes on
     * @param duesPaidUntil null where no payment is known
     */
    public record Membership(
            UnitId unit,
            boolean inUnit,
            boolean main,
            String category,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate duesPaidUntil) {

        public boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** An office with the day it began. */
    public record Office(String type, UnitId unit, LocalDate from) {}

    /** A time in which a member has no rights. */
    public record Suspension(LocalDate from, @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** Where somebody lives, and since when. */
    public record Residence(String country, String postcode, LocalDate since) {

        /** Whether it lies in a place such as CH or CH-30. */
        boolean liesIn(String place) {
            return place.length() == 2 ? place.equals(country) : (country + "-" + postcode).startsWith(place);
        }
    }

    /**
     * How a member stands to the assembly itself.
     *
     * @param seat the unit whose delegation they sit in with a vote; null without a seat
     * @param otherSeat the unit that they are no member of, in whose delegation they sit; null as a rule
     * @param paidOn when they paid their dues for this assembly, as at its entrance; null if they did not
     */
    public record Standing(
            @Nullable UnitId seat,
            @Nullable UnitId otherSeat,
            @Nullable LocalDate paidOn) {

        public static final Standing NONE = new Standing(null, null, null);

        public Standing paid(LocalDate day) {
            return new Standing(seat, otherSeat, day);
        }
    }

    /** The same, had they paid their dues on the day. */
    public Facts paid() {
        return with(standing.paid(day));
    }

    public Facts with(Standing other) {
        return new Facts(
                member, day, birthDate, honours, householdMain, memberships, offices, suspensions, residence, other);
    }

    List<Membership> held() {
        return memberships.stream().filter(it -> it.holdsOn(day)).toList();
    }
}

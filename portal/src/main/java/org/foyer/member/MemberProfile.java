package org.foyer.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.foyer.values.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a member, as a person reads it. Whoever asks for it has asked {@code access} before.
 *
 * @param agreed what the member agrees to
 * @param visibility who sees which field, with what holds where nothing was chosen
 * @param household the other people of the household
 * @param householdMain whether the member is the main person of the household
 */
public record MemberProfile(
        MemberId id,
        String number,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Gender gender,
        String language,
        @Nullable String honours,
        Set<Preference> agreed,
        boolean householdMain,
        List<Contact> contacts,
        List<DatedAddress> addresses,
        List<Magazine> magazines,
        Map<VisibleField, Visibility> visibility,
        List<Membership> memberships,
        List<Office> offices,
        List<HouseholdPerson> household) {

    /** What of it tells how to reach the member, when they were born and what they speak, by the fields of member lists. */
    public Set<ListField> contactFields() {
        var fields = EnumSet.of(ListField.LANGUAGE);
        if (birthDate != null) {
            fields.add(ListField.BIRTH_DATE);
        }
        contacts.forEach(contact -> fields.add(ListField.valueOf(contact.kind().name())));
        if (!addresses.isEmpty()) {
            fields.addAll(EnumSet.of(ListField.STREET, ListField.POSTCODE, ListField.TOWN));
        }
        return fields;
    }

    /** An e-mail address or a phone. */
    public record Contact(
            ContactPointId id,
            ContactKind kind,
            String value,
            @Nullable String label,
            boolean main,
            Visibility visibility,
            boolean verified) {}

    /** An address from a day on, until the next one begins. */
    public record DatedAddress(
            PostalAddressId id,
            LocalDate from,
            Address address,
            @Nullable Instant confirmedAt) {}

    /** A magazine of the association and how it comes. */
    public record Magazine(String code, LocalName name, Delivery delivery) {}

    /**
     * A period of membership in a unit.
     *
     * @param cardName the unit's name on the card
     * @param to the last day
     */
    public record Membership(
            UnitId unit,
            LocalName unitName,
            @Nullable String cardName,
            LocalName category,
            MembershipKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate duesPaidUntil) {

        public boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** An office in a unit. */
    public record Office(
            UnitId unit,
            LocalName unitName,
            LocalName office,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Somebody of the same household. Of a grown-up no more than the name is told.
     *
     * @param birthDate of a child only
     */
    public record HouseholdPerson(
            MemberId id,
            PersonName name,
            Relation relation,
            @Nullable LocalDate birthDate) {}

    /** How somebody stands in a household. */
    public enum Relation {
        MAIN,
        ADULT,
        CHILD
    }

    /** The address that holds on the day. */
    public Optional<DatedAddress> addressOn(LocalDate day) {
        return addresses.stream()
                .filter(address -> !address.from().isAfter(day))
                .max(Comparator.comparing(DatedAddress::from));
    }

    /** The addresses that begin after the day, the next one first. */
    public List<DatedAddress> plannedAfter(LocalDate day) {
        return addresses.stream()
                .filter(address -> address.from().isAfter(day))
                .sorted(Comparator.comparing(DatedAddress::from))
                .toList();
    }

    /** The addresses that no longer hold on the day, the latest first. */
    public List<DatedAddress> pastOn(LocalDate day) {
        Optional<DatedAddress> current = addressOn(day);
        return addresses.stream()
                .filter(address -> !address.from().isAfter(day) && !current.equals(Optional.of(address)))
                .sorted(Comparator.comparing(DatedAddress::from).reversed())
                .toList();
    }

    /** The first day of the first membership. */
    public Optional<LocalDate> entryDate() {
        return memberships.stream().map(Membership::from).min(Comparator.naturalOrder());
    }

    /** Completed years of membership on the day. */
    public int yearsOn(LocalDate day) {
        return MembershipYears.completedOn(
                day,
                memberships.stream()
                        .map(held -> new MembershipYears.Period(held.from(), held.to()))
                        .toList());
    }

    /** Whether the member is at least 18 on the day; unknown counts as grown up. */
    public boolean isOfAgeOn(LocalDate day) {
        return birthDate == null || !birthDate.isAfter(day.minusYears(18));
    }
}

package org.foyer.embedded.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented member.
 *
 * @param title as the export writes it: Herr, Frau or nothing
 * @param email empty for the few who have none; the same holds for the phones
 * @param family the number of the household, empty for those who live alone
 */
record Person(
        String number,
        String title,
        String first,
        String last,
        LocalDate born,
        String language,
        Home home,
        String email,
        String mobile,
        String phone,
        String family,
        boolean mainOfFamily,
        String honour,
        List<Period> memberships) {

    record Home(String street, String house, String postcode, String town, String country) {}

    /**
     * @param section the number of the section
     * @param category in the words of the export
     * @param to empty while it lasts
     * @param paidUntil the last year whose dues are paid
     */
    record Period(
            String section,
            boolean main,
            String category,
            LocalDate from,
            @Nullable LocalDate to,
            String reason,
            int paidUntil) {}

    String section() {
        return memberships.getFirst().section();
    }

    LocalDate joined() {
        return memberships.getFirst().from();
    }

    boolean isMemberOn(LocalDate day) {
        var to = memberships.getFirst().to();
        return to == null || !to.isBefore(day);
    }

    boolean isOfAgeOn(LocalDate day) {
        return !born.plusYears(18).isAfter(day);
    }
}

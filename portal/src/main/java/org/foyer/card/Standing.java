package org.foyer.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.member.PersonName;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a member's card rests on, on a day.
 *
 * @param language of the member
 * @param belongs the memberships of the day that count, the main one first; empty where no card is good
 * @param duesOpen whether a membership is there, but its dues are not paid
 * @param years completed years of membership
 */
public record Standing(
        MemberId member,
        String number,
        PersonName name,
        Locale language,
        List<Belonging> belongs,
        boolean duesOpen,
        int years) {

    /**
     * A membership of the day.
     *
     * @param unitNumber of the unit
     * @param unitName in full
     * @param cardName of the unit
     * @param category code of the category
     * @param until its last day, where it is known
     */
    public record Belonging(
            String unitNumber,
            LocalName unitName,
            @Nullable String cardName,
            String category,
            LocalName categoryName,
            @Nullable LocalDate until) {

        /** The unit as the card names it. */
        public String onCard(Locale language) {
            return cardName == null ? unitName.in(language) : cardName;
        }
    }

    /** The number in groups of four, as one reads it out. */
    public String groupedNumber() {
        return PassWords.grouped(number);
    }

    /** Whether a card of theirs is good. */
    public boolean isGood() {
        return !belongs.isEmpty();
    }

    /** The membership that the card names first. */
    public Optional<Belonging> main() {
        return belongs.stream().findFirst();
    }
}

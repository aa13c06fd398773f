package org.foyer.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foyer.values.LocalName;

/** What the portal knows about a code right now. */
public sealed interface Verdict {

    /** No card of ours, or one that is not known: told apart by nothing. */
    record Unknown() implements Verdict {}

    /**
     * A code that we signed.
     *
     * @param issued when it was signed
     * @param expires from when the code counts no more
     * @param fresh whether it was made for showing right now, not for print
     * @param people one for a card, several for a household
     */
    record Known(Instant issued, Instant expires, boolean fresh, List<Judged> people) implements Verdict {

        public Known {
            people = List.copyOf(people);
        }

        /** Whether the card of each person is good. */
        public boolean isGood() {
            return people.stream().allMatch(it -> it.answer() == Answer.GOOD);
        }
    }

    /** What holds of one person. */
    enum Answer {
        GOOD,
        /** The code's time is over; a new one may be good. */
        EXPIRED,
        /** Lost, replaced or revoked by the office. */
        REVOKED,
        /** No membership on which a card could rest. */
        NOT_A_MEMBER
    }

    /**
     * A person on the card. For whoever is not good, nothing but the answer may be shown.
     *
     * @param name as in the member data
     * @param units the names of their units on the card, the main one first
     * @param category of the main membership, and its code
     * @param validUntil the last day of the card
     */
    record Judged(
            Answer answer,
            String number,
            String name,
            List<LocalName> units,
            String category,
            LocalName categoryName,
            int years,
            LocalDate validUntil) {}
}

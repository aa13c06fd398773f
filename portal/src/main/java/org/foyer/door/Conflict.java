package org.foyer.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that two desks did and that cannot both be right, until somebody settles it.
 *
 * @param disputed nonce of the event that is in question: the one that came second
 * @param attendee whom it is about
 * @param other who else holds the card, null where it is about one person
 * @param first the admission that came first
 * @param second the admission in question; the same as the first where a card is out that should not be
 * @param card number of the card in question
 * @param votes that are not certain as long as it is open
 */
public record Conflict(
        UUID disputed,
        Kind kind,
        UUID attendee,
        @Nullable UUID other,
        Admission first,
        Admission second,
        @Nullable Integer card,
        int votes) {

    /** What is wrong. */
    public enum Kind {
        /** Admitted while in the room already. */
        TWICE_IN,
        /** One voting card with two people. */
        CARD_TWICE,
        /** A voting card with somebody who may not vote. */
        CARD_WITHOUT_VOTE
    }

    /** Whether the desk took part in it. */
    boolean concerns(UUID desk) {
        return desk.equals(first.desk()) || desk.equals(second.desk());
    }
}

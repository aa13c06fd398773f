package org.foyer.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Cards printed together.
 *
 * @param madeBy the name of who made it
 * @param selection the name of the saved view that narrowed it, null for the whole unit
 * @param expires the last day on which its files are kept
 * @param sent when it was marked as sent
 * @param insider whether it holds addresses that members hide from officials
 * @param leftOut how many are in no file; grows while files are made
 */
public record CardBatch(
        UUID id,
        UnitId unit,
        LocalName unitName,
        String madeBy,
        Instant madeAt,
        Size size,
        @Nullable String selection,
        LocalDate expires,
        @Nullable LocalDate sent,
        boolean insider,
        int leftOut,
        List<Part> parts) {

    public CardBatch {
        parts = List.copyOf(parts);
    }

    /** What is printed on. */
    public enum Size {
        /** Letters on A4, sorted for the post, a household in one envelope. */
        SHEETS,
        /** Bank cards for a card printer. */
        SMALL
    }

    /** Why somebody is in no file. */
    public enum LeftOut {
        NO_ADDRESS,
        /** The member hides it from officials. */
        HIDDEN_ADDRESS,
        NO_MEMBERSHIP,
        DUES_OPEN
    }

    /**
     * A file.
     *
     * @param number from 1 on
     * @param cards how many are in it once it is made
     * @param failed whether the last try failed; it is tried again by itself
     */
    public record Part(int number, int cards, boolean made, boolean failed) {}

    /** Somebody who is in no file. */
    public record Missing(String number, String name, LeftOut why) {}

    /** How many files are there by now. */
    public int made() {
        return (int) parts.stream().filter(Part::made).count();
    }

    public boolean isMade() {
        return made() == parts.size();
    }

    public boolean hasFailed() {
        return parts.stream().anyMatch(Part::failed);
    }

    /** How many cards are in the files so far. */
    public int cards() {
        return parts.stream().mapToInt(Part::cards).sum();
    }
}

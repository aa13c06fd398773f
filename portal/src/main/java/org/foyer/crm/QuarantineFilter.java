package org.foyer.crm;

import org.jspecify.annotations.Nullable;

/**
 * Which of the open rows to show.
 *
 * @param kind how they stand
 * @param source where they come from; null for all
 * @param unit number of their unit, {@link #UNKNOWN_UNIT} for those whose unit is not known here; null for all
 * @param reason code of a reason; null for all
 * @param text a part of the name or the number; blank for all
 */
public record QuarantineFilter(
        Kind kind,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String reason,
        String text) {

    public static final String UNKNOWN_UNIT = "";

    /** How a row stands. */
    public enum Kind {
        /** It stayed out. */
        HELD_BACK,
        /** Its member was taken; something of the row was not, or looks wrong. */
        WARNED,
        /** It is taken each time as the office wrote it. */
        CORRECTED,
        /** It stays out, as somebody decided. */
        LEFT_OUT
    }

    /** All rows that stand like this. */
    public static QuarantineFilter of(Kind kind) {
        return new QuarantineFilter(kind, null, null, null, "");
    }
}

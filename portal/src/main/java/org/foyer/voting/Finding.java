package org.foyer.voting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a single condition found.
 *
 * @param evidence what it rests on; never more than the condition needs
 */
public record Finding(Outcome outcome, Evidence evidence) {

    /**
     * What a finding rests on.
     *
     * @param date of the evidence: born on, member since, paid until, suspended from, in office since
     * @param number such as the age in years, or months of membership
     * @param value a code or an id: category, office type, unit, place of residence; {@link #AT_THE_DESK}
     * @param changesOn the day from which it is otherwise, where only time has to pass
     */
    public record Evidence(
            @Nullable LocalDate date,
            @Nullable Integer number,
            @Nullable String value,
            @Nullable LocalDate changesOn) {

        /** Value of dues that were paid for this very assembly. */
        public static final String AT_THE_DESK = "AT_THE_DESK";

        public static final Evidence NONE = new Evidence(null, null, null, null);

        static Evidence on(@Nullable LocalDate date) {
            return new Evidence(date, null, null, null);
        }

        static Evidence on(@Nullable LocalDate date, Object value) {
            return new Evidence(date, null, value.toString(), null);
        }
    }

    static Finding met(Evidence evidence) {
        return new Finding(Outcome.MET, evidence);
    }

    static Finding failed(Evidence evidence) {
        return new Finding(Outcome.FAILED, evidence);
    }

    static Finding of(boolean met, Evidence evidence) {
        return met ? met(evidence) : failed(evidence);
    }
}

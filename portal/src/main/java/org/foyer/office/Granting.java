package org.foyer.office;

/** What came of granting, correcting or ending an office. */
public sealed interface Granting {

    /** It is so from now on. */
    record Done() implements Granting {}

    /**
     * Nothing was changed.
     *
     * @param code {@code order}, {@code overlap}, {@code changed}, {@code more} (it gives what one does not hold oneself),
     *     {@code nobody}, or {@code own-last}: ask a second time
     */
    record Refused(String code) implements Granting {}
}

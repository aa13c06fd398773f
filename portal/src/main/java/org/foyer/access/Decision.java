package org.foyer.access;

/** The answer to "may I?": granted or refused, each with its reason. */
public sealed interface Decision {

    /** @param why what grants it: {@code own-data}, {@code guardian}, {@code household-main}, {@code member} or the code of the office type */
    record Granted(String why) implements Decision {}

    /** @param code {@code not-signed-in}, {@code no-member}, {@code no-office}, {@code terms-due} or {@code support} */
    record Refused(String code) implements Decision {}

    default boolean isGranted() {
        return this instanceof Granted;
    }

    /**
     * Goes on only when granted.
     *
     * @throws AccessRefusedException when refused
     */
    default void orThrow() {
        if (this instanceof Refused(String code)) {
            throw new AccessRefusedException(code);
        }
    }
}

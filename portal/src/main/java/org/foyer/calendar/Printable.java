package org.foyer.calendar;

/**
 * Text without what no calendar and no XML document may hold: control characters, halves of characters, and the two that are none.
 */
public final class Printable {

    private Printable() {}

    /** On one line; every run of white space becomes a space. */
    public static String line(String text) {
        return cleaned(text).replaceAll("\\s+", " ").strip();
    }

    /** With its lines, each ended by a line feed. */
    public static String lines(String text) {
        return cleaned(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String cleaned(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isText).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isText(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> true;
            case 0x85, 0x2028, 0x2029, 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(character) && !isHalf(character);
        };
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}

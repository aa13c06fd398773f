package org.foyer.sheet;

import java.text.Normalizer;

/**
 * Takes the power from text that a spreadsheet could take for a formula: whatever begins, after blanks and characters that nobody
 * sees, with = + - @ or one of their wide forms gets an apostrophe in front; tabs, line breaks and other control characters become
 * blanks. Source: OWASP, CSV Injection.
 */
final class SafeText {

    private static final String BEGINS_FORMULA = "=+-@\u2212";

    private SafeText() {}

    static String of(String text) {
        String line = oneLine(text);
        return beginsFormula(line) ? "'" + line : line;
    }

    private static String oneLine(String text) {
        boolean plain = text.codePoints().noneMatch(SafeText::breaks);
        if (plain) {
            return text;
        }
        var line = new StringBuilder(text.length());
        text.codePoints().map(point -> breaks(point) ? ' ' : point).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean breaks(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || unpaired(point);
    }

    /** Half a character cannot stand in an XML file. */
    private static boolean unpaired(int point) {
        return point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE || point == 0xFFFF;
    }

    private static boolean beginsFormula(String line) {
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            if (!unseen(point)) {
                String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                return !plain.isEmpty() && BEGINS_FORMULA.indexOf(plain.codePointAt(0)) >= 0;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static boolean unseen(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}

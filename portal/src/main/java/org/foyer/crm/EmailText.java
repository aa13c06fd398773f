package org.foyer.crm;

import java.util.regex.Pattern;

/** Whether a text of an export is written like an e-mail address. */
final class EmailText {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\"]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");

    private static final int LONGEST = 254;

    private EmailText() {}

    static boolean isEmail(String text) {
        return text.length() <= LONGEST && (isPlain(text) || EMAIL.matcher(text).matches());
    }

    /** Nearly all addresses are letters, digits, points and hyphens; to see that takes a fraction of the pattern's time. */
    private static boolean isPlain(String text) {
        int at = text.indexOf('@');
        int point = text.lastIndexOf('.');
        if (at < 1 || point < at + 2 || text.length() - point <= 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == at + 1 || i == point - 1;
            boolean fits = i == at
                    || i == point
                    || isLetter(c)
                    || i < point && isDigit(c)
                    || i < point && !edge && (c == '.' || c == '-')
                    || i < at && (c == '_' || c == '+');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

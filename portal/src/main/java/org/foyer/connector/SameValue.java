package org.foyer.connector;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two values of a field mean the same. Systems write phone numbers, e-mail addresses and blanks their own way. */
final class SameValue {

    private static final int FEWEST_DIGITS_OF_A_NUMBER = 7;

    private SameValue() {}

    static boolean of(CrmField field, @Nullable String one, @Nullable String other) {
        String a = plain(one);
        String b = plain(other);
        if (field.equals(CrmField.EMAIL) || field.equals(CrmField.COUNTRY)) {
            return a.equalsIgnoreCase(b);
        }
        if (field.equals(CrmField.PHONE) || field.equals(CrmField.MOBILE)) {
            return sameNumber(a, b);
        }
        if (field.equals(CrmField.LANGUAGE)) {
            return language(a).equals(language(b));
        }
        return a.equals(b);
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }

    /** +41 79 555 01 23, 0041795550123 and 079 555 01 23 are one number. */
    private static boolean sameNumber(String a, String b) {
        String x = digits(a);
        String y = digits(b);
        if (x.equals(y)) {
            return !x.isEmpty() || a.equals(b);
        }
        String longer = x.length() >= y.length() ? x : y;
        String shorter = x.length() >= y.length() ? y : x;
        return shorter.length() >= FEWEST_DIGITS_OF_A_NUMBER && longer.endsWith(shorter);
    }

    private static String digits(String number) {
        return number.replace("(0)", "").replaceAll("\\D", "").replaceAll("^0+", "");
    }

    private static String language(String tag) {
        return tag.length() < 2 ? tag : tag.substring(0, 2).toLowerCase(Locale.ROOT);
    }
}

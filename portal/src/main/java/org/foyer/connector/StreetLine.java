package org.foyer.connector;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Street and house number, for systems that keep both in one line. */
record StreetLine(@Nullable String street, @Nullable String number) {

    /** A number at the end, with its letter or addition: 12, 12a, 7 b, 12-14, 3/2. */
    private static final Pattern PARTS = Pattern.compile("^(.*\\D)\\s+(\\d[\\d/-]*\\s?[a-zA-Z]?)$");

    static StreetLine of(@Nullable String line) {
        if (line == null) {
            return new StreetLine(null, null);
        }
        Matcher matcher = PARTS.matcher(line);
        return matcher.matches()
                ? new StreetLine(matcher.group(1).strip(), matcher.group(2))
                : new StreetLine(line, null);
    }

    /** Both in one line; null when there is neither. */
    @Nullable
    String line() {
        if (street == null) {
            return number;
        }
        return number == null ? street : street + " " + number;
    }
}

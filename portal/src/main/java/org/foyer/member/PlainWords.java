package org.foyer.member;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that a person typed, as they are kept: composed characters, no spaces around, single spaces within. */
final class PlainWords {

    /** Control characters, invisible ones that turn the direction of writing, unassigned ones, and angle brackets. */
    private static final Pattern ODD = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}<>\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}\\u200B]+");

    private PlainWords() {}

    static String of(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Empty words as nothing. */
    static @Nullable String orNull(@Nullable String typed) {
        String words = of(typed);
        return words.isEmpty() ? null : words;
    }

    /** Whether the words hold characters that no name, street or town has. */
    static boolean isOdd(@Nullable String words) {
        return words != null && ODD.matcher(words).find();
    }

    static boolean isLongerThan(int limit, @Nullable String words) {
        return words != null && words.codePointCount(0, words.length()) > limit;
    }
}

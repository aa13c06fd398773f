package org.foyer.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings spellings of one word together: Müller, Mueller and Muller; Dijkstra and Dykstra; Schmidt and Schmitt. The same for what is kept
 * and for what is asked.
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    /** Letters that do not come apart into a base and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

    /** Written out and short forms, in the order in which they are brought together. */
    private static final String[][] SOUNDS = {
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"ij", "y"},
        {"y", "i"},
        {"ph", "f"},
        {"th", "t"},
        {"dt", "t"},
        {"ck", "k"},
        {"tz", "z"}
    };

    private Spelling() {}

    /** The words, each after a space, with a space at the end; a single space for nothing. */
    static String fold(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        folded =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        for (var sound : SOUNDS) {
            folded = folded.replace(sound[0], sound[1]);
        }
        folded = NO_LETTER.matcher(folded).replaceAll(" ").strip();
        return folded.isEmpty() ? " " : " " + TWICE.matcher(folded).replaceAll("$1") + " ";
    }

    /** The words of a name, and two or three neighbours written as one: "van der Berg" is found as "vander berg" and "vanderberg" as well. */
    static String foldName(String name) {
        var folded = fold(name);
        var words = folded.strip().split(" ");
        var all = new StringBuilder(folded);
        for (int i = 1; i < words.length; i++) {
            var two = words[i - 1] + words[i];
            all.append(TWICE.matcher(two).replaceAll("$1")).append(' ');
            if (i > 1) {
                all.append(TWICE.matcher(words[i - 2] + two).replaceAll("$1")).append(' ');
            }
        }
        return all.toString();
    }
}

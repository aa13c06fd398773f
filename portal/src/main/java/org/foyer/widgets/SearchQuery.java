package org.foyer.widgets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for in all rooms at once.
 *
 * @param text as it was typed, without blanks around it
 * @param words folded: without accents and capitals, umlauts as their base; each may be the beginning of a word
 */
public record SearchQuery(String text, List<String> words) {

    /** Of a whole page that was pasted, the beginning. */
    public static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SearchQuery of(String typed) {
        String text = typed.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        var words = Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new SearchQuery(text, words);
    }

    /** Whether it is too little to look for. */
    public boolean isTooShort() {
        return words.stream().mapToInt(String::length).sum() < SHORTEST;
    }

    /**
     * How well something fits.
     *
     * @param name what it is called
     * @param further all else that is written there
     * @return 0 when a word is missing, more the more words its name has
     */
    public int fit(String name, String further) {
        String names = " " + fold(name);
        String all = names + " " + fold(further);
        int fit = 1;
        for (String word : words) {
            if (!all.contains(" " + word)) {
                return 0;
            }
            fit += names.contains(" " + word) ? 1 : 0;
        }
        return words.isEmpty() ? 0 : fit;
    }

    private static String fold(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER
                .matcher(plain)
                .replaceAll(" ")
                .strip()
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }
}

package org.foyer.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of a search as they are compared: folded, without those that tell nothing. */
record Question(List<String> words) {

    /** Words between the telling ones, folded. */
    private static final Set<String> FILLERS = Set.of(
            "von", "van", "vom", "der", "den", "de", "des", "du", "di", "da", "la", "le", "les", "el", "zu", "zur",
            "zum", "am", "im", "in", "an", "and", "und", "et", "en", "ed", "of", "te", "bei", "near", "pres", "for",
            "fur", "s", "t", "l", "d");

    /** More words than anybody types; the rest of a pasted page is left alone. */
    private static final int MOST_WORDS = 8;

    static Question of(String text) {
        var all = Arrays.stream(Spelling.fold(text).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        // the last word may be the beginning of another one
        var telling = all.stream()
                .filter(word -> !FILLERS.contains(word))
                .limit(MOST_WORDS)
                .toList();
        return new Question(telling.isEmpty() ? all.stream().limit(MOST_WORDS).toList() : telling);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /**
     * How well a row fits: 0 when a word is missing, more for whole words than for beginnings ("bern" is Bern rather than Bernasconi),
     * and then more for names than for offices and units.
     */
    double score(Row row) {
        double sum = 0;
        for (var word : words) {
            var begin = " " + word;
            if (!row.words().contains(begin)) {
                return 0;
            }
            var whole = begin + " ";
            if (row.words().contains(whole)) {
                sum += row.names().contains(whole) ? 4 : 3;
            } else {
                sum += row.names().contains(begin) ? 2 : 1;
            }
        }
        return words.isEmpty() ? 1 : sum;
    }
}

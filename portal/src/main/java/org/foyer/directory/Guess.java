package org.foyer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant by a word that nothing is called by. */
final class Guess {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO = 6;
    private static final int MOST = 12;

    private Guess() {}

    /** The question with each word that is nowhere replaced by the words that are nearest to it; empty when one has none near. */
    static List<Question> of(Question asked, Set<String> known) {
        List<List<String>> meant = new ArrayList<>();
        meant.add(List.of());
        for (var word : asked.words()) {
            var near = known.stream().anyMatch(it -> it.startsWith(word)) ? List.of(word) : nearest(word, known);
            List<List<String>> longer = new ArrayList<>();
            for (var beginning : meant) {
                for (var candidate : near) {
                    var words = new ArrayList<>(beginning);
                    words.add(candidate);
                    longer.add(words);
                }
            }
            meant = longer;
        }
        return meant.stream().limit(MOST).map(Question::new).toList();
    }

    private static List<String> nearest(String word, Set<String> known) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int wrong = word.length() < SHORTEST_FOR_TWO ? 1 : 2;
        var distance = new LevenshteinDistance(wrong);
        List<String> best = new ArrayList<>();
        int least = wrong + 1;
        for (var candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > wrong) {
                continue;
            }
            int found = distance.apply(word, candidate);
            if (found >= 0 && found <= least) {
                if (found < least) {
                    best.clear();
                    least = found;
                }
                best.add(candidate);
            }
        }
        return best.stream().sorted().limit(MOST).toList();
    }
}

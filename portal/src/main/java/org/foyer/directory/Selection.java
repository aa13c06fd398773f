package org.foyer.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.foyer.values.MemberId;

/** The rows of a copy that fit a search, and how many people each value of a facet leaves. */
final class Selection {

    private static final int ALL = (1 << Facet.values().length) - 1;

    private final Map<MemberId, Person> people = new LinkedHashMap<>();
    private final Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);

    private Selection() {}

    /** Somebody with the rows that fit. */
    static final class Person {
        private Row best;
        private double score;
        private int offices;

        private Person(Row row, double score) {
            this.best = row;
            this.score = score;
        }

        Row best() {
            return best;
        }

        int further() {
            return Math.max(0, offices - 1);
        }

        private void add(Row row, double fits) {
            offices += row.office() == null ? 0 : 1;
            if (fits > score || fits == score && row.position() < best.position()) {
                best = row;
                score = fits;
            }
        }
    }

    /**
     * @param questions of which the best fitting one counts for a row
     * @param visible which rows may be looked at on that day, beside their words
     */
    static Selection of(Copy copy, Search search, List<Question> questions, LocalDate day, Predicate<Row> visible) {
        var selection = new Selection();
        Map<Facet, Map<String, Set<MemberId>>> met = new EnumMap<>(Facet.class);
        for (var row : copy.rows()) {
            if (!row.isHeldOn(day) || !visible.test(row)) {
                continue;
            }
            double fits = questions.isEmpty() ? 1 : best(questions, row);
            if (fits > 0) {
                selection.take(row, fits, passes(search, row), met);
            }
        }
        met.forEach((facet, codes) -> codes.forEach((code, members) ->
                selection.values.computeIfAbsent(facet, any -> new HashMap<>()).put(code, members.size())));
        return selection;
    }

    private static double best(List<Question> questions, Row row) {
        double best = 0;
        for (var question : questions) {
            best = Math.max(best, question.score(row));
        }
        return best;
    }

    /** A bit for each facet that lets the row pass. */
    private static int passes(Search search, Row row) {
        int passed = 0;
        for (var facet : Facet.values()) {
            var chosen = search.of(facet);
            if (chosen.isEmpty() || row.codes(facet).stream().anyMatch(chosen::contains)) {
                passed |= 1 << facet.ordinal();
            }
        }
        return passed;
    }

    private void take(Row row, double fits, int passed, Map<Facet, Map<String, Set<MemberId>>> met) {
        if (passed == ALL) {
            people.computeIfAbsent(row.member(), any -> new Person(row, fits)).add(row, fits);
        }
        for (var facet : Facet.values()) {
            // a facet counts what its other values would leave, so its own choice does not count
            if ((passed | 1 << facet.ordinal()) == ALL) {
                for (var code : row.codes(facet)) {
                    met.computeIfAbsent(facet, any -> new HashMap<>())
                            .computeIfAbsent(code, any -> new HashSet<>())
                            .add(row.member());
                }
            }
        }
    }

    int size() {
        return people.size();
    }

    /** The people, those who fit best first, then by name. */
    List<Person> people() {
        List<Person> sorted = new ArrayList<>(people.values());
        // rows come by name, and sorting keeps that order among those who fit alike
        sorted.sort(Comparator.comparingDouble((Person person) -> -person.score));
        return sorted;
    }

    /** Values of a facet with the people that each leaves. */
    Map<String, Integer> values(Facet facet) {
        return values.getOrDefault(facet, Map.of());
    }
}

package org.foyer.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** The rows of a copy that fit a search, and how many people each value of a facet leaves. */
final class Selection {

    private static final int ALL = (1 << Facet.values().length) - 1;

    private final List<Person> people = new ArrayList<>();
    private final Map<Facet, Map<String, Tally>> tallies = new EnumMap<>(Facet.class);

    private Selection() {
        for (var facet : Facet.values()) {
            tallies.put(facet, new HashMap<>());
        }
    }

    /** Counts people. The rows of one person come one after the other, so the last one is enough to count each once. */
    private static final class Tally {
        private int people;
        private @Nullable MemberId last;

        private void count(MemberId member) {
            if (!member.equals(last)) {
                people++;
                last = member;
            }
        }
    }

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
        for (var row : copy.rows()) {
            if (!row.isHeldOn(day) || !visible.test(row)) {
                continue;
            }
            double fits = questions.isEmpty() ? 1 : best(questions, row);
            if (fits > 0) {
                selection.take(row, fits, passes(search, row));
            }
        }
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

    private void take(Row row, double fits, int passed) {
        if (passed == ALL) {
            var last = people.isEmpty() ? null : people.getLast();
            if (last == null || !last.best.member().equals(row.member())) {
                last = new Person(row, fits);
                people.add(last);
            }
            last.add(row, fits);
        }
        for (var facet : tallies.entrySet()) {
            // a facet counts what its other values would leave, so its own choice does not count
            if ((passed | 1 << facet.getKey().ordinal()) == ALL) {
                for (var code : row.codes(facet.getKey())) {
                    facet.getValue().computeIfAbsent(code, any -> new Tally()).count(row.member());
                }
            }
        }
    }

    int size() {
        return people.size();
    }

    /** The people, those who fit best first, then by name. */
    List<Person> people() {
        List<Person> sorted = new ArrayList<>(people);
        // rows come by name, and sorting keeps that order among those who fit alike
        sorted.sort(Comparator.comparingDouble((Person person) -> -person.score));
        return sorted;
    }

    /** Values of a facet with the people that each leaves. */
    Map<String, Integer> values(Facet facet) {
        Map<String, Integer> values = new HashMap<>();
        tallies.getOrDefault(facet, Map.of()).forEach((code, tally) -> values.put(code, tally.people));
        return values;
    }
}

package org.foyer.crm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms of officials as they are kept: those that follow each other without a gap are one. */
final class OfficialTerms {

    private OfficialTerms() {}

    /** Who is what, and where. */
    record Seat(UUID member, UUID unit, String role) {}

    /** A term; the last day is null where there is no end. */
    record Term(Seat seat, LocalDate from, @Nullable LocalDate until) {

        private boolean reaches(Term later) {
            return until == null || !later.from().isAfter(until.plusDays(1));
        }

        private Term and(Term later) {
            var end = until == null || later.until() == null
                    ? null
                    : until.isAfter(later.until()) ? until : later.until();
            return new Term(seat, from, end);
        }
    }

    static List<Term> joined(List<Officials.Held> offices, Map<String, UUID> people, Map<String, UUID> bodies) {
        Map<Seat, List<Term>> terms = new LinkedHashMap<>();
        offices.stream()
                .map(held -> new Term(
                        new Seat(
                                Objects.requireNonNull(people.get(held.person())),
                                Objects.requireNonNull(bodies.get(held.body())),
                                held.role().code()),
                        held.from(),
                        held.until()))
                .sorted(Comparator.comparing(Term::from))
                .forEach(term -> add(terms.computeIfAbsent(term.seat(), any -> new ArrayList<>()), term));
        return terms.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<Term> earlier, Term term) {
        if (!earlier.isEmpty() && earlier.getLast().reaches(term)) {
            earlier.set(earlier.size() - 1, earlier.getLast().and(term));
        } else {
            earlier.add(term);
        }
    }
}

package org.foyer.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a copy of the directory tells of units. */
record Bodies(Copy copy, LocalDate today, Locale reader) {

    /** An office that nobody has held for longer has fallen out of use. */
    private static final int YEARS_OF_A_VACANCY = 4;

    /** The units that all words name, the nearest to the top first. */
    List<Body.Link> named(Question question, int most) {
        return question.isBlank()
                ? List.of()
                : copy.units().values().stream()
                        .filter(unit -> names(unit, question))
                        .sorted(Comparator.comparingInt(
                                        (Unit unit) -> unit.line().size())
                                .thenComparing(unit -> unit.name().in(reader)))
                        .limit(most)
                        .map(this::link)
                        .toList();
    }

    private static boolean names(Unit unit, Question question) {
        var words = Spelling.fold(unit.words());
        var own = Spelling.fold(String.join(" ", unit.name().byLanguage().values()));
        return question.words().stream().allMatch(word -> words.contains(" " + word))
                && question.words().stream().anyMatch(word -> own.contains(" " + word));
    }

    Optional<Body> of(String number) {
        return copy.units().values().stream()
                .filter(unit -> unit.number().equals(number))
                .findFirst()
                .map(this::body);
    }

    private Body body(Unit unit) {
        List<Row> rows = copy.rows().stream()
                .filter(row -> row.unit() != null && row.unit().id().equals(unit.id()) && row.office() != null)
                .toList();
        var holders = rows.stream()
                .filter(row -> row.isHeldOn(today))
                .sorted(Comparator.comparingInt(Row::position))
                .map(this::holder)
                .toList();
        return new Body(link(unit), line(unit), holders, vacancies(rows), below(unit));
    }

    private Body.Holder holder(Row row) {
        return new Body.Holder(row.member(), row.firstName(), row.lastName(), row.photo(), office(row), row.to());
    }

    private List<Body.Vacancy> vacancies(List<Row> rows) {
        Map<OfficeType, LocalDate> lastDay = new HashMap<>();
        for (var row : rows) {
            var office = row.office();
            if (office != null && row.from() != null && !row.from().isAfter(today)) {
                lastDay.merge(
                        office,
                        row.to() == null ? LocalDate.MAX : row.to(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return lastDay.entrySet().stream()
                .filter(office -> office.getValue().isBefore(today)
                        && office.getValue().isAfter(today.minusYears(YEARS_OF_A_VACANCY)))
                .sorted(Comparator.comparingInt(office -> office.getKey().position()))
                .map(office -> new Body.Vacancy(
                        office.getKey().name().in(reader), office.getValue().plusDays(1)))
                .toList();
    }

    private List<Body.Link> line(Unit unit) {
        List<Body.Link> line = new ArrayList<>();
        for (var above = above(unit); above != null; above = above(above)) {
            line.addFirst(link(above));
        }
        return line;
    }

    private @Nullable Unit above(Unit unit) {
        var parent = unit.parent();
        return parent == null ? null : copy.units().get(parent.value());
    }

    private List<Body.Link> below(Unit unit) {
        return copy.units().values().stream()
                .filter(other -> unit.id().equals(other.parent()))
                .map(this::link)
                .sorted(Comparator.comparing(Body.Link::kind).thenComparing(Body.Link::name))
                .toList();
    }

    private Body.Link link(Unit unit) {
        long people = copy.rows().stream()
                .filter(row -> row.unit() != null && row.unit().id().equals(unit.id()) && row.isHeldOn(today))
                .map(Row::member)
                .distinct()
                .count();
        return new Body.Link(unit.number(), unit.name().in(reader), unit.kind(), (int) people);
    }

    private String office(Row row) {
        return row.office() == null ? "" : row.office().name().in(reader);
    }
}

package org.foyer.directory;

import static org.foyer.access.Permission.SEARCH_DIRECTORY;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.foyer.access.Access;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;

/** Who is who, for members: everybody with an office, and members who chose to be found. */
@Service
public class Directory {

    private static final List<String> LEVELS = List.of("NATIONAL", "REGION", "SECTION", "LOCAL_GROUP");

    private final Access access;
    private final Copies copies;
    private final Places places;
    private final Clock clock;

    Directory(Access access, Copies copies, Places places, Clock clock) {
        this.access = access;
        this.copies = copies;
        this.places = places;
        this.clock = clock;
    }

    /** Whether the signed-in person may look anybody up. */
    public boolean isOpen() {
        return access.may(SEARCH_DIRECTORY).anywhere().isGranted();
    }

    /** Whether the signed-in person may see past and future offices somewhere. */
    public boolean showsOtherDays() {
        return !access.reachOf(SEE_MEMBER).isEmpty();
    }

    /**
     * Looks people up. Words with wrong letters count only where nobody fits the words as they are.
     *
     * @throws org.foyer.access.AccessRefusedException when the signed-in person is no member
     */
    public Result search(Search search, Locale reader) {
        access.may(SEARCH_DIRECTORY).anywhere().orThrow();
        var copy = copies.current();
        var today = LocalDate.now(clock);
        var day = search.on() == null ? today : search.on();
        var near = search.near();
        var middle = near == null ? Optional.<Place>empty() : places.of(near.country(), near.postcode());
        var placeUnknown = near != null && middle.isEmpty();
        var visible = visible(search, day.equals(today), middle);
        var asked = Question.of(search.text());
        var selection = Selection.of(copy, search, asked.isBlank() ? List.of() : List.of(asked), day, visible);
        if (selection.size() > 0 || asked.isBlank()) {
            return new Result(selection, false, copy, search, placeUnknown, reader);
        }
        var meant = Guess.of(asked, copy.vocabulary().words());
        return meant.isEmpty()
                ? new Result(selection, false, copy, search, placeUnknown, reader)
                : new Result(Selection.of(copy, search, meant, day, visible), true, copy, search, placeUnknown, reader);
    }

    /** Offices of other days than today are for those whose own office reaches the unit. */
    private Predicate<Row> visible(Search search, boolean today, Optional<Place> middle) {
        Predicate<Row> visible = row -> true;
        if (!today) {
            Set<UnitId> reach = Set.copyOf(access.reachOf(SEE_MEMBER));
            visible = row -> row.unit() != null && row.unit().ids().stream().anyMatch(reach::contains);
        }
        if (search.unit() != null) {
            var number = search.unit();
            visible = visible.and(row -> row.unit() != null && row.unit().line().contains(number));
        }
        var near = search.near();
        if (near != null) {
            visible = visible.and(row -> middle.filter(place -> place.isWithin(near.kilometres(), row.unit()))
                    .isPresent());
        }
        return visible;
    }

    /** What a search found. */
    public static final class Result {

        private final Selection selection;
        private final boolean guess;
        private final Locale reader;
        private final Counts counts;
        private final List<Selection.Person> people;

        private Result(
                Selection selection, boolean guess, Copy copy, Search search, boolean placeUnknown, Locale reader) {
            this.selection = selection;
            this.guess = guess;
            this.reader = reader;
            this.people = selection.people();
            Map<Facet, List<Counts.Value>> facets = new EnumMap<>(Facet.class);
            for (var facet : Facet.values()) {
                facets.put(facet, values(facet, copy, search));
            }
            this.counts = new Counts(selection.size(), placeUnknown, facets);
        }

        private List<Counts.Value> values(Facet facet, Copy copy, Search search) {
            List<Counts.Value> values = new ArrayList<>();
            selection
                    .values(facet)
                    .forEach((code, count) -> values.add(new Counts.Value(code, name(facet, code, copy), count)));
            search.of(facet).stream()
                    .filter(code -> !selection.values(facet).containsKey(code))
                    .forEach(code -> values.add(new Counts.Value(code, name(facet, code, copy), 0)));
            values.sort(
                    facet == Facet.LEVEL
                            ? Comparator.comparingInt(value -> LEVELS.indexOf(value.code()))
                            : Comparator.comparingInt((Counts.Value value) -> -value.people())
                                    .thenComparing(Counts.Value::code));
            return values;
        }

        private String name(Facet facet, String code, Copy copy) {
            LocalName name = switch (facet) {
                case OFFICE ->
                    copy.words().offices().containsKey(code)
                            ? Objects.requireNonNull(copy.words().offices().get(code))
                                    .name()
                            : null;
                case THEME ->
                    copy.words().themes().containsKey(code)
                            ? Objects.requireNonNull(copy.words().themes().get(code))
                                    .name()
                            : null;
                default -> null;
            };
            return name == null ? "" : name.in(reader);
        }

        public Counts counts() {
            return counts;
        }

        /** Whether the words were found only with other letters. */
        public boolean isGuess() {
            return guess;
        }

        /** Some of the people found, those who fit best first. */
        public List<Found> people(int offset, int limit) {
            return people.stream().skip(offset).limit(limit).map(this::found).toList();
        }

        private Found found(Selection.Person person) {
            var row = person.best();
            return new Found(
                    row.member(),
                    row.firstName(),
                    row.lastName(),
                    row.office() == null ? null : row.office().name().in(reader),
                    row.unit() == null ? null : row.unit().name().in(reader),
                    row.unit() == null ? null : row.unit().number(),
                    row.to(),
                    person.further(),
                    row.photo());
        }
    }
}

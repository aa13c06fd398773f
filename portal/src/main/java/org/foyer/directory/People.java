package org.foyer.directory;

import static org.foyer.access.Permission.SEARCH_DIRECTORY;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.member.Viewing;
import org.foyer.member.VisibleMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Single people and bodies of the directory. */
@Service
public class People {

    private static final int MOST_BODIES = 5;

    private final Access access;
    private final SignedIn signedIn;
    private final Copies copies;
    private final Viewing viewing;
    private final VisibleMembers members;
    private final OfficialLooks looks;
    private final Clock clock;

    People(
            Access access,
            SignedIn signedIn,
            Copies copies,
            Viewing viewing,
            VisibleMembers members,
            OfficialLooks looks,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.copies = copies;
        this.viewing = viewing;
        this.members = members;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Somebody who is in the directory today, or whom the office of the signed-in person reaches. Everybody else is not there, as
     * somebody who does not exist.
     *
     * @throws org.foyer.access.AccessRefusedException when the signed-in person is no member
     */
    public Optional<PersonEntry> person(MemberId id, Locale reader) {
        access.may(SEARCH_DIRECTORY).anywhere().orThrow();
        var today = LocalDate.now(clock);
        var rows = copies.current().rows().stream()
                .filter(row -> row.member().equals(id))
                .toList();
        if (rows.stream().noneMatch(row -> row.isHeldOn(today))
                && !access.may(SEE_MEMBER).of(id).isGranted()) {
            return Optional.empty();
        }
        Set<UnitId> reach = Set.copyOf(access.reachOf(SEE_MEMBER));
        var offices = rows.stream()
                .filter(row -> row.isHeldOn(today) || lies(row, reach))
                .sorted(Comparator.comparing((Row row) -> !row.isHeldOn(today))
                        .thenComparing(Row::position)
                        .thenComparing(Row::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .flatMap(row -> held(row, today, reader).stream())
                .toList();
        var self = signedIn.person().filter(me -> me.id().equals(id)).isPresent();
        var viewer = viewing.of(id);
        var found = members.find(id, viewer);
        found.ifPresent(shown -> looks.note(shown, viewer));
        return found.map(shown -> new PersonEntry(shown, offices, self));
    }

    /** The name alone of somebody whom the signed-in person may see for a reason of their own; see {@link Access#reasonsFor}. */
    public Optional<String> nameOf(MemberId id) {
        access.may(SEARCH_DIRECTORY).anywhere().orThrow();
        return access.reasonsFor(id).isEmpty()
                ? Optional.empty()
                : members.find(id, viewing.of(id)).map(shown -> shown.name().full());
    }

    private static boolean lies(Row row, Set<UnitId> reach) {
        return row.unit() != null && row.unit().ids().stream().anyMatch(reach::contains);
    }

    private static Optional<PersonEntry.Held> held(Row row, LocalDate today, Locale reader) {
        var office = row.office();
        var unit = row.unit();
        return office == null || unit == null
                ? Optional.empty()
                : Optional.of(new PersonEntry.Held(
                        office.name().in(reader),
                        unit.name().in(reader),
                        unit.number(),
                        row.from(),
                        row.to(),
                        row.isHeldOn(today)));
    }

    /**
     * A unit with its people, by its number.
     *
     * @throws org.foyer.access.AccessRefusedException when the signed-in person is no member
     */
    public Optional<Body> body(String number, Locale reader) {
        access.may(SEARCH_DIRECTORY).anywhere().orThrow();
        return bodies(reader).of(number);
    }

    /**
     * The units that a text names; none for a blank one.
     *
     * @throws org.foyer.access.AccessRefusedException when the signed-in person is no member
     */
    public List<Body.Link> bodies(String text, Locale reader) {
        access.may(SEARCH_DIRECTORY).anywhere().orThrow();
        return bodies(reader).named(Question.of(text), MOST_BODIES);
    }

    /** The name of a unit that a search is narrowed to; the number where there is none. */
    public String unitName(@Nullable String number, Locale reader) {
        return number == null
                ? ""
                : copies.current().units().values().stream()
                        .filter(unit -> unit.number().equals(number))
                        .map(unit -> unit.name().in(reader))
                        .findFirst()
                        .orElse(number);
    }

    private Bodies bodies(Locale reader) {
        return new Bodies(copies.current(), LocalDate.now(clock), reader);
    }
}

package org.foyer.assembly;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** Who may sit where: nobody for two units, nobody in two seats, and no delegate waits for the seat of another. */
@Component
class SeatRules {

    private final SeatTable table;
    private final AttendeeTable attendees;

    SeatRules(SeatTable table, AttendeeTable attendees) {
        this.table = table;
        this.attendees = attendees;
    }

    /** Why the member cannot have the seat, or wait for it; empty where they can. */
    Optional<Arranged> against(Seat seat, MemberId person, boolean asDelegate) {
        return attendees
                .findRow(seat.assembly(), person)
                .flatMap(row -> table.of(seat.assembly()).stream()
                        .filter(other -> !other.id().equals(seat.id()) && other.concerns(row))
                        .flatMap(other -> clash(seat, other, row, asDelegate).stream())
                        .findFirst());
    }

    private Optional<Arranged> clash(Seat seat, Seat other, UUID row, boolean asDelegate) {
        String name = attendees.nameOf(row);
        if (!other.unit().equals(seat.unit())) {
            return Optional.of(Arranged.refused("other-unit", name, attendees.unitName(other.unit())));
        }
        if (Seat.is(other.delegate(), row) || Seat.is(other.takenBy(), row)) {
            return Optional.of(Arranged.refused("other-seat", name, other.position()));
        }
        return asDelegate ? Optional.of(Arranged.refused("is-substitute", name, other.position())) : Optional.empty();
    }

    /** Everybody who sits in the seats, holds them or would move up. */
    static Set<MemberId> everybodyIn(Collection<Seat> seats) {
        var people = new LinkedHashSet<MemberId>();
        seats.forEach(seat -> Stream.concat(
                        Stream.of(Optional.ofNullable(seat.delegate()), Optional.ofNullable(seat.takenBy()))
                                .flatMap(Optional::stream),
                        seat.substitutes().stream())
                .map(Seat.Person::member)
                .filter(Objects::nonNull)
                .forEach(people::add));
        return people;
    }
}

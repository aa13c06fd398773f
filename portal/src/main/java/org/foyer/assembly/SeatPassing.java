package org.foyer.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** A seat passes on: a substitute moves up where the delegate gives way, and gives it back where the delegate comes after all. */
@Service
public class SeatPassing {

    private final Delegations delegations;
    private final SeatTable table;
    private final AttendeeTable attendees;
    private final RollDecisions decisions;
    private final SeatLog log;
    private final DoorWatch door;

    SeatPassing(
            Delegations delegations,
            SeatTable table,
            AttendeeTable attendees,
            RollDecisions decisions,
            SeatLog log,
            DoorWatch door) {
        this.delegations = delegations;
        this.table = table;
        this.attendees = attendees;
        this.decisions = decisions;
        this.log = log;
        this.door = door;
    }

    /** A substitute takes the seat; refused while whoever sits in it is in the room. */
    public Arranged moveUp(UUID seat, UUID substitute) {
        return pass(
                seat,
                "MOVED_UP",
                it -> it.substitutes().stream()
                        .filter(person -> person.attendee().equals(substitute))
                        .findFirst());
    }

    /** The delegate takes the seat back; refused while the substitute is in the room. */
    public Arranged giveBack(UUID seat) {
        return pass(seat, "GAVE_BACK", it -> Optional.ofNullable(it.delegate()));
    }

    private Arranged pass(UUID id, String reason, Function<Seat, Optional<Seat.Person>> next) {
        var found = table.find(id).orElse(null);
        if (found == null) {
            return Arranged.refused("gone");
        }
        var assembly = delegations.forUnit(found.assembly(), found.unit());
        var outcome = door.within(assembly.id(), now -> {
            attendees.changing(assembly.id());
            var seat = table.find(id).orElse(found);
            return next.apply(seat)
                    .map(person -> sit(now, assembly, seat, person, reason))
                    .orElseGet(() -> Arranged.refused("gone"));
        });
        SeatRules.everybodyIn(List.of(found)).forEach(it -> decisions.decide(assembly.id(), it));
        return outcome;
    }

    private Arranged sit(DoorWatch.Now now, Assembly assembly, Seat seat, Seat.Person next, String reason) {
        if (!assembly.isOn()) {
            return Arranged.refused("closed");
        }
        var sitting = seat.takenBy();
        if (next.equals(sitting)) {
            return new Arranged.Done();
        }
        if (sitting != null && now.isIn(sitting.attendee())) {
            return Arranged.refused("in-room", sitting.name());
        }
        var elsewhere = table.of(assembly.id()).stream()
                .filter(it -> Seat.is(it.takenBy(), next.attendee()))
                .findFirst();
        if (elsewhere.isPresent()) {
            return Arranged.refused("other-seat", next.name(), elsewhere.get().position());
        }
        table.takenBy(seat.id(), next.attendee());
        log.note(now, assembly, seat, next.attendee(), reason);
        return new Arranged.Done();
    }
}

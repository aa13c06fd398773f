package org.foyer.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the seats of a unit, and who would move up. Each change decides anew what the people concerned may. */
@Service
public class SeatFilling {

    private static final int MOST_LINES = 500;

    private final Delegations delegations;
    private final SeatTable table;
    private final SeatRules rules;
    private final AttendeeTable attendees;
    private final RollDecisions decisions;
    private final SeatLog log;
    private final DoorWatch door;

    SeatFilling(
            Delegations delegations,
            SeatTable table,
            SeatRules rules,
            AttendeeTable attendees,
            RollDecisions decisions,
            SeatLog log,
            DoorWatch door) {
        this.delegations = delegations;
        this.table = table;
        this.rules = rules;
        this.attendees = attendees;
        this.decisions = decisions;
        this.log = log;
        this.door = door;
    }

    /** The seats of a unit; empty for whoever does not look after them. */
    @Transactional(readOnly = true)
    public List<Seat> of(AssemblyId assembly, UnitId unit) {
        return delegations.mayFill(assembly, unit) ? table.of(assembly, unit) : List.of();
    }

    /** Members of the unit or below on the day of the assembly, by a part of name or number. */
    @Transactional(readOnly = true)
    public List<SeatCandidate> candidates(AssemblyId id, UnitId unit, String text, int offset, int limit) {
        var assembly = delegations.forUnit(id, unit);
        return table.candidates(unit, delegations.day(assembly), text, offset, limit);
    }

    /**
     * Says who holds a seat, and who moves up in which order. Whoever sits in it stays there as long as they are among them.
     *
     * @param delegate null for nobody
     */
    public Arranged fill(UUID seatId, @Nullable MemberId delegate, List<MemberId> substitutes) {
        var found = table.find(seatId).orElse(null);
        if (found == null) {
            return Arranged.refused("gone");
        }
        var assembly = delegations.forUnit(found.assembly(), found.unit());
        var touched = new LinkedHashSet<MemberId>();
        var outcome = door.within(
                assembly.id(),
                now -> begin(assembly)
                        .orElseGet(() -> write(now, assembly, again(found), delegate, substitutes, touched)));
        touched.forEach(it -> decisions.decide(assembly.id(), it));
        return outcome;
    }

    /** Takes member numbers, one a line, and gives each the next free seat; every line that cannot be used says why. */
    public Pasted paste(AssemblyId id, UnitId unit, String lines) {
        var assembly = delegations.forUnit(id, unit);
        var touched = new LinkedHashSet<MemberId>();
        var left = new ArrayList<Pasted.Line>();
        int seated = door.within(id, now -> {
            var refused = begin(assembly);
            int done = 0;
            for (String line : read(lines)) {
                if (refused.orElseGet(() -> next(now, assembly, unit, line, touched)) instanceof Arranged.Refused why) {
                    left.add(new Pasted.Line(line, why));
                } else {
                    done++;
                }
            }
            return done;
        });
        touched.forEach(it -> decisions.decide(id, it));
        return new Pasted(seated, left);
    }

    private Optional<Arranged> begin(Assembly assembly) {
        attendees.changing(assembly.id());
        return assembly.isOn() ? Optional.empty() : Optional.of(Arranged.refused("closed"));
    }

    private Seat again(Seat seat) {
        return table.find(seat.id()).orElse(seat);
    }

    private static List<String> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    private Arranged next(DoorWatch.Now now, Assembly assembly, UnitId unit, String line, Set<MemberId> touched) {
        // what comes from a spreadsheet has the name behind the number
        String number = line.split("[\\s;,]+", 2)[0];
        var member = attendees.memberOf(unit, delegations.day(assembly), number).orElse(null);
        if (member == null) {
            return Arranged.refused("unknown-number", number);
        }
        return table.of(assembly.id(), unit).stream()
                .filter(it -> it.delegate() == null)
                .findFirst()
                .map(free -> write(now, assembly, free, member.member(), null, touched))
                .orElseGet(() -> Arranged.refused("no-seat-left", member.name()));
    }

    /** @param substitutes null to leave them as they are */
    private Arranged write(
            DoorWatch.Now now,
            Assembly assembly,
            Seat seat,
            @Nullable MemberId delegate,
            @Nullable List<MemberId> substitutes,
            Set<MemberId> touched) {
        var day = delegations.day(assembly);
        var wanted = new LinkedHashSet<MemberId>();
        Optional.ofNullable(delegate).ifPresent(wanted::add);
        for (MemberId substitute : Objects.requireNonNullElse(substitutes, List.<MemberId>of())) {
            if (!wanted.add(substitute)) {
                return Arranged.refused("same-person", attendees.name(substitute));
            }
        }
        for (MemberId person : wanted) {
            if (!attendees.belongs(person, seat.unit(), day)) {
                return Arranged.refused("not-of-unit", attendees.name(person));
            }
            var clash = rules.against(seat, person, person.equals(delegate));
            if (clash.isPresent()) {
                return clash.get();
            }
        }
        UUID holder = delegate == null ? null : attendees.rowOf(assembly.id(), delegate, day);
        List<UUID> waiting = substitutes == null
                ? seat.substitutes().stream().map(Seat.Person::attendee).toList()
                : substitutes.stream()
                        .map(it -> attendees.rowOf(assembly.id(), it, day))
                        .toList();
        var sitting = seat.takenBy();
        boolean stays = sitting != null && seat.isMovedUp() && waiting.contains(sitting.attendee());
        UUID sits = stays ? Objects.requireNonNull(sitting).attendee() : holder;
        if (sitting != null && !sitting.attendee().equals(sits) && now.isIn(sitting.attendee())) {
            return Arranged.refused("in-room", sitting.name());
        }
        table.fill(seat.id(), holder, sits, waiting);
        if (sits != null && (sitting == null || !sitting.attendee().equals(sits))) {
            log.note(now, assembly, seat, sits, "NAMED");
        }
        touched.addAll(SeatRules.everybodyIn(List.of(seat, again(seat))));
        return new Arranged.Done();
    }
}

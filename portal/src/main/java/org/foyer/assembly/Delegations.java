package org.foyer.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The delegations of an assembly and how many seats each has. Officials of the assembly's unit look after all of them, officials of a
 * unit that sends delegates after the seats of that unit alone.
 */
@Service
public class Delegations {

    /** More seats than this no unit has; whoever types more has slipped. */
    public static final int MOST = 200;

    /** More votes than this no seat has. */
    public static final int MOST_VOTES = 100;

    private final SeatTable table;
    private final AttendeeTable attendees;
    private final Assemblies assemblies;
    private final RollDecisions decisions;
    private final Access access;
    private final Clock clock;

    Delegations(
            SeatTable table,
            AttendeeTable attendees,
            Assemblies assemblies,
            RollDecisions decisions,
            Access access,
            Clock clock) {
        this.table = table;
        this.attendees = attendees;
        this.assemblies = assemblies;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
    }

    /** The assembly, for whoever looks after seats of it; anybody else is answered as if there were none. */
    @Transactional(readOnly = true)
    public Optional<Assembly> open(AssemblyId id) {
        return assemblies
                .find(id)
                .filter(it -> mayAll(it) || table.units(id).stream().anyMatch(this::may));
    }

    /** Whether the signed-in person decides which unit has how many seats. */
    @Transactional(readOnly = true)
    public boolean mayDistribute(AssemblyId id) {
        return assemblies.find(id).filter(this::mayAll).isPresent();
    }

    /** The delegations that the signed-in person looks after; empty for anybody else. */
    @Transactional(readOnly = true)
    public List<Delegation> of(AssemblyId id) {
        return assemblies
                .find(id)
                .map(assembly -> table.delegations(assembly, day(assembly), "").stream()
                        .filter(it -> mayAll(assembly) || may(it.unit()))
                        .toList())
                .orElse(List.of());
    }

    /** How many people belong to the unit or below on the day of the assembly. */
    @Transactional(readOnly = true)
    public int members(AssemblyId id, UnitId unit) {
        return table.members(unit, day(require(id)));
    }

    /** The kinds of units that could send delegates. */
    @Transactional(readOnly = true)
    public List<String> kinds(AssemblyId id) {
        return table.kinds(require(id).unit());
    }

    /** The delegations, and all units of a kind that could have one, with their members. */
    @Transactional(readOnly = true)
    public List<Delegation> proposal(AssemblyId id, String kind) {
        var assembly = require(id);
        return table.delegations(assembly, day(assembly), kind);
    }

    /**
     * Gives units so many seats each, or changes nothing. Seats go from the last on, but none that somebody holds or waits for.
     */
    @Transactional
    public Arranged distribute(AssemblyId id, Map<UnitId, Integer> wanted) {
        var assembly = require(id);
        if (!assembly.isOn()) {
            return Arranged.refused("closed");
        }
        attendees.changing(id);
        for (var entry : wanted.entrySet()) {
            var against = against(id, entry.getKey(), entry.getValue());
            if (against.isPresent()) {
                return against.get();
            }
        }
        wanted.forEach((unit, count) -> {
            var there = table.of(id, unit);
            there.stream().skip(count).forEach(it -> table.remove(it.id()));
            for (int position = there.size() + 1; position <= count; position++) {
                table.add(id, unit, position);
            }
        });
        return new Arranged.Done();
    }

    private Optional<Arranged> against(AssemblyId id, UnitId unit, int count) {
        if (count < 0 || count > MOST) {
            return Optional.of(Arranged.refused("count", attendees.unitName(unit), MOST));
        }
        return table.of(id, unit).stream()
                .skip(count)
                .filter(it -> it.delegate() != null || !it.substitutes().isEmpty())
                .findFirst()
                .map(it -> Arranged.refused("full", attendees.unitName(unit), it.position()));
    }

    /** Gives each seat of a unit so many votes, and decides anew how many those have who sit there. */
    public Arranged votes(AssemblyId id, UnitId unit, int votes) {
        var assembly = require(id);
        if (!assembly.isOn()) {
            return Arranged.refused("closed");
        }
        if (votes < 1 || votes > MOST_VOTES) {
            return Arranged.refused("votes", MOST_VOTES);
        }
        table.votes(id, unit, votes);
        SeatRules.everybodyIn(table.of(id, unit)).forEach(it -> decisions.decide(id, it));
        return new Arranged.Done();
    }

    /** Whether the signed-in person looks after the seats of the unit in the assembly. */
    @Transactional(readOnly = true)
    public boolean mayFill(AssemblyId id, UnitId unit) {
        return assemblies.find(id).filter(it -> mayFill(it, unit)).isPresent();
    }

    boolean mayFill(Assembly assembly, UnitId unit) {
        return mayAll(assembly) || (may(unit) && table.units(assembly.id()).contains(unit));
    }

    private Assembly require(AssemblyId id) {
        return assemblies.require(id, Permission.RUN_ASSEMBLY);
    }

    private boolean mayAll(Assembly assembly) {
        return may(assembly.unit());
    }

    private boolean may(UnitId unit) {
        return access.may(Permission.RUN_ASSEMBLY).in(unit).isGranted();
    }

    /** The day by the clock of the association; who belongs where on that day is what counts. */
    LocalDate day(Assembly assembly) {
        return LocalDate.ofInstant(assembly.startsAt(), clock.getZone());
    }

    /**
     * The assembly, for whoever looks after the unit's seats.
     *
     * @throws AccessRefusedException for anybody else
     */
    Assembly forUnit(AssemblyId id, UnitId unit) {
        var found = assemblies.find(id).filter(it -> mayFill(it, unit));
        if (found.isEmpty()) {
            new Decision.Refused("no-office").orThrow();
        }
        return found.orElseThrow();
    }
}

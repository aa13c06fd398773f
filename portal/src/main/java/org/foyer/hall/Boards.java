package org.foyer.hall;

import static org.foyer.access.Permission.CHAIR_ASSEMBLY;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.access.Permission;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.door.Act;
import org.foyer.door.Admission;
import org.foyer.door.Attendance;
import org.foyer.door.Attendances;
import org.foyer.door.Conflict;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.door.DoorEvent;
import org.foyer.door.DoorLog;
import org.springframework.stereotype.Service;

/** The hall as it is now, for officials who may run the assembly. */
@Service
public class Boards {

    private static final int LATEST = 12;

    private final Assemblies assemblies;
    private final Attendances attendances;
    private final Desks desks;
    private final DoorLog log;
    private final Clock clock;

    Boards(Assemblies assemblies, Attendances attendances, Desks desks, DoorLog log, Clock clock) {
        this.assemblies = assemblies;
        this.attendances = attendances;
        this.desks = desks;
        this.log = log;
        this.clock = clock;
    }

    /** The board; empty where there is no such assembly, or one that they may not run. */
    public Optional<Board> of(AssemblyId id) {
        return assemblies.forOfficial(id, RUN_ASSEMBLY).map(this::board);
    }

    /** Whether whoever asks also chairs it. */
    public boolean isChaired(AssemblyId id) {
        return may(id, CHAIR_ASSEMBLY);
    }

    private boolean may(AssemblyId id, Permission permission) {
        return assemblies.forOfficial(id, permission).isPresent();
    }

    private Board board(Assembly assembly) {
        var id = assembly.id();
        var planned = desks.of(id);
        if (assembly.erasedAt() != null) {
            return attendances.ask(
                    id, room -> board(assembly, planned, List.of(), room).withoutNames());
        }
        // those that came last, in the order in which they happened: a desk that was cut off tells of the past
        var latest = log.since(id, Math.max(0, log.end(id) - LATEST)).stream()
                .sorted(Comparator.comparing(DoorEvent::happenedAt).reversed())
                .toList();
        return attendances.ask(id, room -> board(assembly, planned, latest, room));
    }

    private Board board(Assembly assembly, List<Desk> planned, List<DoorEvent> latest, Attendance room) {
        var names = planned.stream().collect(Collectors.toMap(Desk::id, Desk::name));
        var counts = room.counts();
        int needed = assembly.quorum().needed(counts.entitled());
        var doubtful = room.conflicts().stream()
                .filter(it -> it.kind() == Conflict.Kind.CARD_TWICE)
                .map(it -> it.second().entry())
                .collect(Collectors.toSet());
        var steps = Arrivals.steps(room.roll(), room.all().toList(), doubtful);
        Instant now = clock.instant();
        return new Board(
                assembly,
                now,
                counts,
                needed,
                needed == 0 ? null : Arrivals.reachedSince(steps, needed).orElse(null),
                steps,
                Shares.ofUnits(room),
                Shares.ofGenders(room),
                lines(planned, room, now),
                room.conflicts().stream().map(it -> dispute(it, room, names)).toList(),
                latest.stream().map(it -> line(it, room, names)).toList());
    }

    private static List<DeskLine> lines(List<Desk> planned, Attendance room, Instant now) {
        Map<UUID, List<Admission>> byDesk = new HashMap<>();
        room.all()
                .filter(it -> it.desk() != null)
                .forEach(it -> byDesk.computeIfAbsent(it.desk(), any -> new ArrayList<>())
                        .add(it));
        return planned.stream()
                .map(desk -> DeskStates.line(desk, byDesk.getOrDefault(desk.id(), List.of()), now))
                .toList();
    }

    private static Board.Dispute dispute(Conflict it, Attendance room, Map<UUID, String> desks) {
        return new Board.Dispute(
                it.disputed(),
                it.kind(),
                name(room, it.attendee()),
                it.other() == null ? null : name(room, it.other()),
                it.card(),
                deed(it.first(), desks),
                deed(it.second(), desks),
                it.votes());
    }

    private static Board.Deed deed(Admission it, Map<UUID, String> desks) {
        return new Board.Deed(it.desk() == null ? null : desks.get(it.desk()), it.at());
    }

    private static Board.Line line(DoorEvent it, Attendance room, Map<UUID, String> desks) {
        boolean annulled = room.isAnnulled(it);
        boolean takenBack =
                it.act() == Act.ENTRY || it.act() == Act.EXIT || it.act() == Act.CARD || it.act() == Act.PAID;
        return new Board.Line(
                it.position(),
                it.nonce(),
                it.act(),
                it.attendee() == null ? "" : name(room, it.attendee()),
                it.desk() == null ? null : desks.get(it.desk()),
                it.happenedAt(),
                it.card(),
                it.reason(),
                annulled,
                takenBack && !annulled);
    }

    private static String name(Attendance room, UUID attendee) {
        return room.roll().find(attendee).map(Attendee::name).orElse("");
    }
}

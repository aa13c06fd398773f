package org.foyer.ballot;

import java.time.Clock;
import java.util.List;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Roll;
import org.foyer.door.Attendance;
import org.foyer.door.Attendances;
import org.foyer.door.DoorLog;
import org.springframework.stereotype.Component;

/** Notes whom something has changed about since the log of the door and the roll were last looked at. */
@Component
class RoomWatch {

    private final Attendances attendances;
    private final DoorLog log;
    private final Roll roll;
    private final ConnectionTable connections;
    private final BallotPeople people;
    private final Clock clock;

    RoomWatch(
            Attendances attendances,
            DoorLog log,
            Roll roll,
            ConnectionTable connections,
            BallotPeople people,
            Clock clock) {
        this.attendances = attendances;
        this.log = log;
        this.roll = roll;
        this.connections = connections;
        this.people = people;
        this.clock = clock;
    }

    void look(Connection connection) {
        var assembly = connection.assembly();
        // read before the room: what comes in between is looked at again
        long position = log.end(assembly);
        long revision = roll.revision(assembly);
        if (position == connection.position() && revision == connection.revision()) {
            return;
        }
        List<BallotPeople.Wanted> wanted = attendances.ask(
                assembly,
                room -> room.roll().everybody().stream()
                        .filter(it -> it.kind() == Attendee.Kind.MEMBER)
                        .map(it -> wanted(room, it))
                        .toList());
        people.want(assembly, wanted, clock.instant());
        connections.seen(assembly, position, revision);
    }

    /** Whoever is in the room without a vote is not there for a ballot. */
    private static BallotPeople.Wanted wanted(Attendance room, Attendee person) {
        var presence = room.presence(person.id());
        int weight = presence.isEmpty() ? 0 : room.votesOf(person.id());
        return new BallotPeople.Wanted(
                person.id(), weight > 0, weight, presence.map(it -> it.card()).orElse(null));
    }
}

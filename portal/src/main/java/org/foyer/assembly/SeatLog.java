package org.foyer.assembly;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From the moment the doors open, the log of the door says why somebody suddenly has a vote. */
@Component
class SeatLog {

    private final AttendeeTable attendees;
    private final Officials officials;
    private final Clock clock;

    SeatLog(AttendeeTable attendees, Officials officials, Clock clock) {
        this.attendees = attendees;
        this.officials = officials;
        this.clock = clock;
    }

    void note(DoorWatch.Now now, Assembly assembly, Seat seat, UUID person, String reason) {
        if (!clock.instant().isBefore(assembly.doorsAt())) {
            String words = attendees.unitNumber(seat.unit()) + "/" + seat.position();
            now.seat(person, officials.me(assembly.id()), reason, words);
        }
    }
}

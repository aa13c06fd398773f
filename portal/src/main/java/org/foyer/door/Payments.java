package org.foyer.door;

import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Roll;
import org.springframework.stereotype.Component;

/** What a payment at a desk changes outside the log: what the person may. */
@Component
class Payments {

    private final Roll roll;

    Payments(Roll roll) {
        this.roll = roll;
    }

    /** Notes that dues were paid, or not paid after all, whichever of the two the portal hears of first; the rules then decide anew. */
    void follow(Assembly assembly, DoorEvent event, Attendance attendance) {
        UUID refers = event.act() == Act.ANNULLED ? event.refers() : null;
        DoorEvent payment = refers == null ? event : attendance.event(refers).orElse(event);
        if (payment.act() != Act.PAID || payment.attendee() == null) {
            return;
        }
        UUID person = attendance.roll().stays(payment.attendee());
        if (attendance.hasPaid(person)) {
            roll.paid(assembly.id(), person, payment.happenedAt());
        } else {
            roll.unpaid(assembly.id(), person);
        }
        renew(assembly, person, attendance);
    }

    /** Counts one change further, so that where somebody else changed the roll as well all of it is read anew. */
    private void renew(Assembly assembly, UUID person, Attendance attendance) {
        long known = attendance.roll().revision();
        long revision = Math.min(roll.revision(assembly.id()), known + 1);
        roll.find(assembly.id(), person)
                .ifPresent(changed -> attendance.replace(attendance.roll().with(changed, revision), changed.id()));
    }
}

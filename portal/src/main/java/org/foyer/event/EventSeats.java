package org.foyer.event;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.event.Registration.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the places of events. Whoever calls has locked the event ({@link ToldEvents#lock}) in the running transaction, so that no
 * place is given twice.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EventSeats {

    /** So long an answer is kept once the event is over, at the least: the office may have something to settle. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final RegistrationTable table;
    private final EventMails mails;
    private final Clock clock;

    EventSeats(RegistrationTable table, EventMails mails, Clock clock) {
        this.table = table;
        this.mails = mails;
        this.clock = clock;
    }

    /** How full the event is. */
    Places places(Event event) {
        int[] counts = table.counts(List.of(event.id())).getOrDefault(event.id(), new int[2]);
        return new Places(event.terms().capacity(), counts[0], counts[1]);
    }

    /** Gives free places to those who wait, in their order, and tells them. Nobody who has one loses it. */
    void settle(Event event) {
        table.cancelWithAnswers(event.id(), clock.instant());
        if (event.off() || !clock.instant().isBefore(event.startsAt())) {
            return;
        }
        var places = places(event);
        for (int free = Math.min(places.free(), places.waiting()); free > 0; free--) {
            table.moveUp(event.id(), clock.instant())
                    .flatMap(table::find)
                    .ifPresent(next -> mails.movedUp(event, next));
        }
    }

    /** Gives a place or one on the waiting list. */
    void take(Event event, UUID answer) {
        var state = places(event).isFull() ? State.WAITING : State.REGISTERED;
        if (state == State.WAITING && !event.terms().waitingList()) {
            throw new IllegalStateException(
                    "The event " + event.name() + " is full; the answer should have been refused");
        }
        table.add(answer, event.id(), state, clock.instant());
        table.keepAnswer(answer, LocalDate.ofInstant(event.over().plus(KEPT), clock.getZone()));
    }
}

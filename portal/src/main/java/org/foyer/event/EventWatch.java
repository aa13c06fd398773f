package org.foyer.event;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees what editors changed about events that somebody registered for: tells those, and gives out places that became free. */
@Component
class EventWatch {

    private static final Duration FORGOTTEN = Duration.ofDays(365);

    private final ToldEvents told;
    private final RegistrationTable table;
    private final Events events;
    private final EventSeats seats;
    private final EventMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EventWatch(
            ToldEvents told,
            RegistrationTable table,
            Events events,
            EventSeats seats,
            EventMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.told = told;
        this.table = table;
        this.events = events;
        this.seats = seats;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at each event for itself: what is done for one stays done whatever happens with the next. */
    void look() {
        told.ahead(clock.instant()).forEach(id -> transaction.executeWithoutResult(running -> look(id)));
        told.forget(clock.instant().minus(FORGOTTEN));
    }

    private void look(String id) {
        var before = told.lock(id).orElseThrow();
        // a form that is gone changes nothing: it may come back, and what was promised holds
        events.heldById(id)
                .filter(event -> !event.changedAt().isBefore(before.changedAt()))
                .ifPresent(event -> {
                    seats.settle(event);
                    tell(before, event);
                    told.tell(event);
                });
    }

    private void tell(Told before, Event event) {
        if (!event.over().isAfter(clock.instant())) {
            return;
        }
        table.active(event.id()).stream()
                .filter(who -> before.isMoved(event) || before.isElsewhere(event, who.language()))
                .forEach(who -> mails.changed(event, before, who));
    }

    /** When the watch goes round, on one node. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        RecurringTask<Void> watchOfEvents(EventWatch watch) {
            return Tasks.recurring("event.watch", FixedDelay.ofMinutes(1)).execute((instance, context) -> watch.look());
        }
    }
}

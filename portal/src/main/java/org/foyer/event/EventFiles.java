package org.foyer.event;

import java.util.List;
import java.util.UUID;
import org.foyer.event.Registration.State;
import org.foyer.mail.MailFile;
import org.foyer.mail.MailFiles;
import org.springframework.stereotype.Component;

/** Encloses the calendar entry in the mails to those who have a place, as it stands when the mail leaves. A letter is an answer. */
@Component
class EventFiles implements MailFiles {

    private final RegistrationTable table;
    private final Events events;
    private final EventCalendar calendar;

    EventFiles(RegistrationTable table, Events events, EventCalendar calendar) {
        this.table = table;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public List<MailFile> of(UUID letter) {
        return table.find(letter).filter(registration -> registration.state() != State.WAITING).stream()
                .flatMap(registration -> events.heldById(registration.event()).stream()
                        .map(event -> registration.state() == State.CANCELLED ? event.calledOff() : event)
                        .map(event -> calendar.file(event, registration.language())))
                .toList();
    }
}

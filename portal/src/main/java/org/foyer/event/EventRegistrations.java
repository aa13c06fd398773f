package org.foyer.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.access.SignedIn;
import org.foyer.event.Registration.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations for events: how full these are, one's own, and giving one up. */
@Service
@Transactional
public class EventRegistrations {

    private final RegistrationTable table;
    private final RegistrationLinks links;
    private final ToldEvents told;
    private final Events events;
    private final EventSeats seats;
    private final EventMails mails;
    private final SignedIn signedIn;
    private final Clock clock;

    EventRegistrations(
            RegistrationTable table,
            RegistrationLinks links,
            ToldEvents told,
            Events events,
            EventSeats seats,
            EventMails mails,
            SignedIn signedIn,
            Clock clock) {
        this.table = table;
        this.links = links;
        this.told = told;
        this.events = events;
        this.seats = seats;
        this.mails = mails;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** How full events are, by their ids. */
    @Transactional(readOnly = true)
    public Map<String, Places> places(List<Event> asked) {
        var counts = table.counts(asked.stream().map(Event::id).toList());
        return asked.stream().collect(Collectors.toMap(Event::id, event -> places(event, counts), (one, same) -> one));
    }

    /** What the signed-in member registered for and what is not over, by its beginning; nothing for visitors. */
    @Transactional(readOnly = true)
    public List<Registration> mine() {
        return signedIn.person()
                .map(person -> table.of(person.id(), clock.instant()))
                .orElse(List.of());
    }

    /** One's registrations for an event. */
    @Transactional(readOnly = true)
    public List<Registration> mine(Event event) {
        return mine().stream().filter(each -> each.event().equals(event.id())).toList();
    }

    /** What was told of an event that somebody registered for; also when its form is gone. */
    @Transactional(readOnly = true)
    public Optional<Told> told(Registration registration) {
        return told.find(registration.event());
    }

    /** Whether the registration can be given up by a click still. */
    @Transactional(readOnly = true)
    public boolean canCancel(Registration registration) {
        return registration.state() != State.CANCELLED
                && told(registration)
                        .filter(event -> clock.instant().isBefore(until(event)))
                        .isPresent();
    }

    /**
     * Gives up a registration of one's own; once it is too late, nothing happens.
     *
     * @return whether it is given up now
     * @throws org.foyer.access.AccessRefusedException for support, which does not act in the name of a member
     */
    public boolean cancelMine(UUID answer) {
        var me = signedIn.requireInPerson().id();
        return table.find(answer)
                .filter(registration -> me.equals(registration.member()))
                .map(this::cancel)
                .orElse(false);
    }

    /** The registration that a link in a mail leads to. */
    @Transactional(readOnly = true)
    Optional<Registration> byLink(String token) {
        return links.find(token);
    }

    /** Gives up a registration; whether it is given up now. */
    boolean cancel(Registration registration) {
        // the lock is taken before it is looked whether there is anything to give up
        var event = told.lock(registration.event()).orElseThrow();
        var now = table.find(registration.answer()).orElse(registration);
        if (now.state() == State.CANCELLED) {
            return true;
        }
        if (!clock.instant().isBefore(until(event))) {
            return false;
        }
        table.cancel(registration.answer(), clock.instant());
        mails.cancelled(event, now);
        events.heldById(event.id()).ifPresent(seats::settle);
        return true;
    }

    /** The deadline as it stands today, else as it was told. */
    private Instant until(Told event) {
        return events.heldById(event.id())
                .map(Event::terms)
                .map(Terms::cancelUntil)
                .orElse(event.cancelUntil());
    }

    private static Places places(Event event, Map<String, int[]> counts) {
        int[] count = counts.getOrDefault(event.id(), new int[2]);
        return new Places(event.terms().capacity(), count[0], count[1]);
    }
}

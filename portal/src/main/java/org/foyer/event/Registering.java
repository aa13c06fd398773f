package org.foyer.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.foyer.event.Registration.State;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Says in words whether one can register for an event, and how one's registration stands. */
@Component
public class Registering {

    /** Below this, the number of free places is worth knowing. */
    private static final int FEW = 20;

    private final EventWords words;
    private final Texts texts;
    private final Clock clock;

    Registering(EventWords words, Texts texts, Clock clock) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Why nobody can register now, however many places there are; empty while one can. */
    public Optional<String> closed(Event event, Locale locale) {
        Instant now = clock.instant();
        Instant opens = event.terms().opensAt();
        if (event.off()) {
            return Optional.of(texts.get(locale, "event.register.off"));
        }
        if (!event.terms().asked()) {
            return Optional.of(texts.get(locale, "event.register.none"));
        }
        if (!now.isBefore(event.startsAt())) {
            return Optional.of(texts.get(locale, "event.register.over"));
        }
        if (!now.isBefore(event.terms().deadline())) {
            return Optional.of(texts.get(
                    locale, "event.register.late", words.moment(event.terms().deadline(), locale)));
        }
        return opens != null && now.isBefore(opens)
                ? Optional.of(texts.get(locale, "event.register.early", words.moment(opens, locale)))
                : Optional.empty();
    }

    /** Whether one can register now, be it for the waiting list. */
    public boolean isOpen(Event event, Places places, Locale locale) {
        return closed(event, locale).isEmpty()
                && (!places.isFull() || event.terms().waitingList());
    }

    /** How full it is, in a few words. */
    public String places(Event event, Places places, Locale locale) {
        var closed = closed(event, locale);
        if (closed.isPresent()) {
            return closed.get();
        }
        if (places.isFull()) {
            return texts.get(
                    locale,
                    event.terms().waitingList() ? "event.places.waiting" : "event.register.full",
                    places.waiting());
        }
        return places.free() > FEW
                ? texts.get(locale, "event.places.free")
                : texts.get(locale, "event.places.few", places.free());
    }

    /** How a registration stands. */
    public String standing(Registration registration, Locale locale) {
        return switch (registration.state()) {
            case REGISTERED -> texts.get(locale, "event.standing.registered");
            case WAITING -> texts.get(locale, "event.standing.waiting", registration.waiting());
            case CANCELLED -> texts.get(locale, "event.standing.cancelled");
        };
    }

    /** Until when one may cancel by oneself, or that it is too late and whom to ask. */
    public String cancelling(Registration registration, Instant until, String office, Locale locale) {
        return registration.state() == State.CANCELLED
                ? ""
                : clock.instant().isBefore(until)
                        ? texts.get(locale, "event.mail.cancel-until", words.moment(until, locale))
                        : texts.get(locale, "event.cancel.late", words.moment(until, locale), office);
    }
}

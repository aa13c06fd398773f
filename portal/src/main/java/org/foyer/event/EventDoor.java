package org.foyer.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.foyer.form.Form;
import org.foyer.form.SubmissionCheck;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets nobody register for an event that takes nobody any more. */
@Component
class EventDoor implements SubmissionCheck {

    private final EventReader reader;
    private final ToldEvents told;
    private final EventSeats seats;
    private final EventRegistrations registrations;
    private final Registering words;
    private final Texts texts;

    EventDoor(
            EventReader reader,
            ToldEvents told,
            EventSeats seats,
            EventRegistrations registrations,
            Registering words,
            Texts texts) {
        this.reader = reader;
        this.told = told;
        this.seats = seats;
        this.registrations = registrations;
        this.words = words;
        this.texts = texts;
    }

    /** From here on until the answer is stored nobody else gets a place of the event. */
    @Override
    public Optional<String> refusal(Form form, @Nullable MemberId member, @Nullable String email, Locale language) {
        return reader.read(form.node()).flatMap(event -> {
            var closed = words.closed(event, language);
            if (closed.isPresent()) {
                return closed;
            }
            told.lock(event);
            seats.settle(event);
            return full(event, seats.places(event), language);
        });
    }

    @Override
    public Optional<String> notice(Form form, Locale language) {
        return reader.read(form.node())
                .filter(event -> event.terms().waitingList())
                .map(this::places)
                .filter(Places::isFull)
                .map(places -> texts.get(language, "event.register.waiting", places.waiting() + 1));
    }

    @Override
    public Optional<String> closed(Form form, Locale language) {
        return reader.read(form.node())
                .flatMap(event -> words.closed(event, language).or(() -> full(event, places(event), language)));
    }

    private Optional<String> full(Event event, Places places, Locale language) {
        return places.isFull() && !event.terms().waitingList()
                ? Optional.of(texts.get(language, "event.register.full"))
                : Optional.empty();
    }

    private Places places(Event event) {
        return Objects.requireNonNull(registrations.places(List.of(event)).get(event.id()));
    }
}

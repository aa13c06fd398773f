package org.foyer.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.content.ContentNode;
import org.foyer.content.Library;
import org.foyer.content.Shelf;
import org.springframework.stereotype.Service;

/** The events that the reader may see. */
@Service
public class Events {

    private static final Comparator<Event> BY_TIME =
            Comparator.comparing(Event::startsAt).thenComparing(Event::name);

    private final Library library;
    private final EventReader reader;
    private final EventUnits units;
    private final Clock clock;

    Events(Library library, EventReader reader, EventUnits units, Clock clock) {
        this.library = library;
        this.reader = reader;
        this.units = units;
        this.clock = clock;
    }

    /** Those that are not over, by their beginning. */
    public List<Event> upcoming(Locale locale) {
        return since(library.shown(Shelf.FORMS, locale), clock.instant()).toList();
    }

    /** Whether there is one that is not over. */
    public boolean areThere(Locale locale) {
        return since(library.shown(Shelf.FORMS, locale), clock.instant())
                .findFirst()
                .isPresent();
    }

    /** One of them, also when it is over; empty for what the reader may not see. */
    public Optional<Event> find(String name, Locale locale) {
        return library.shown(Shelf.FORMS, name, locale).flatMap(reader::read);
    }

    /** The unit with the number; empty when there is none, or none any more. */
    public Optional<EventUnit> unit(String number) {
        return units.of(number);
    }

    /** The unit that all others lie below. */
    public Optional<EventUnit> top() {
        return units.top();
    }

    /** What visitors may see of the events that concern a unit, and that have not been over for longer than this. */
    List<Event> ofUnit(EventUnit unit, Locale language, Duration over) {
        return since(
                        library.shownToVisitors(Shelf.FORMS, language),
                        clock.instant().minus(over))
                .filter(event -> event.concerns(unit))
                .toList();
    }

    /** An event whoever it is meant for, for work in the background. */
    Optional<Event> held(String name) {
        return library.held(Shelf.FORMS, name).flatMap(reader::read);
    }

    /** The same by its id. */
    Optional<Event> heldById(String id) {
        return library.held(Shelf.FORMS).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .flatMap(reader::read);
    }

    private Stream<Event> since(List<ContentNode> forms, Instant from) {
        return forms.stream()
                .flatMap(form -> reader.read(form).stream())
                .filter(event -> event.over().isAfter(from))
                .sorted(BY_TIME);
    }
}

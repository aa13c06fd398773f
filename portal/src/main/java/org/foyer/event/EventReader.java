package org.foyer.event;

import java.time.Instant;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads events from forms of the content management system. */
@Component
class EventReader {

    /** Of content that does not say when it was changed. */
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** More than anybody could count at the door. */
    private static final long MOST_PLACES = 100_000;

    private final EventUnits units;

    EventReader(EventUnits units) {
        this.units = units;
    }

    /** The event that a form registers for; empty for other forms, and for one that does not say when it is. */
    Optional<Event> read(ContentNode form) {
        return form.value("kind")
                .filter("event"::equals)
                .flatMap(event -> form.time("eventStart"))
                .map(start -> new Event(
                        form.name(),
                        form.id(),
                        form.text("title"),
                        form.text("intro"),
                        form.text("eventPlace"),
                        form.text("price"),
                        form.value("eventUnit")
                                .map(String::strip)
                                .flatMap(units::of)
                                .orElse(null),
                        start,
                        form.time("eventEnd").filter(start::isBefore).orElse(null),
                        terms(form, start),
                        form.flag("eventOff"),
                        form.changedAt().orElse(LONG_AGO)));
    }

    private static Terms terms(ContentNode form, Instant start) {
        return new Terms(
                !form.items("fields").isEmpty(),
                capacity(form),
                form.flag("waitingList"),
                form.time("opensAt").orElse(null),
                earlier(earlier(form.time("deadline"), start), form.time("closesAt")),
                earlier(form.time("cancelUntil"), start));
    }

    private static @Nullable Integer capacity(ContentNode form) {
        var capacity = form.number("capacity");
        return capacity.isEmpty() || capacity.getAsLong() < 0
                ? null
                : (int) Math.min(MOST_PLACES, capacity.getAsLong());
    }

    private static Instant earlier(Optional<Instant> one, Instant other) {
        return one.filter(other::isAfter).orElse(other);
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return earlier(other, one);
    }
}

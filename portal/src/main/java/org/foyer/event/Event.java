package org.foyer.event;

import java.time.Instant;
import java.util.Optional;
import org.foyer.content.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place.
 *
 * @param name in its address; an editor may change it
 * @param id never changes
 * @param intro rich text as an editor wrote it; shown only through {@code content.RichText}
 * @param unit whose event it is; null for the whole association
 * @param endsAt null where nobody said
 * @param off whether it was called off
 * @param changedAt when an editor changed it last
 */
public record Event(
        String name,
        String id,
        LocalText title,
        LocalText intro,
        LocalText place,
        LocalText price,
        @Nullable EventUnit unit,
        Instant startsAt,
        @Nullable Instant endsAt,
        Terms terms,
        boolean off,
        Instant changedAt) {

    /** When it is over; an event without an end lasts for three hours. */
    public Instant over() {
        return Optional.ofNullable(endsAt).orElseGet(() -> startsAt.plusSeconds(3 * 60 * 60));
    }

    /** The same as it is for somebody who does not come: off. */
    Event calledOff() {
        return new Event(
                name, id, title, intro, place, price, unit, startsAt, endsAt, terms, true, changedAt.plusSeconds(1));
    }

    /** Whether it concerns a unit: as an event of its own, of a unit above it, or of the whole association. */
    public boolean concerns(EventUnit other) {
        return unit == null || other.line().contains(unit.number());
    }
}

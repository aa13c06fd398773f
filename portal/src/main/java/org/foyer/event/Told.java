package org.foyer.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.foyer.content.LocalText;

/**
 * An event as those who registered were told of it last. It stays when its form is gone.
 *
 * @param form name of its form
 * @param endsAt when it is over
 * @param changedAt when an editor had changed it
 */
public record Told(
        String id,
        String form,
        LocalText title,
        LocalText place,
        Instant startsAt,
        Instant endsAt,
        Instant cancelUntil,
        boolean off,
        Instant changedAt) {

    /** Whether the event is now at another time, or off, or on again. */
    boolean isMoved(Event now) {
        return off != now.off() || !same(startsAt, now.startsAt()) || !same(endsAt, now.over());
    }

    /** Whether it is now at another place, as somebody reads it. */
    boolean isElsewhere(Event now, Locale reader) {
        return !place.in(reader).equals(now.place().in(reader));
    }

    /** The database keeps microseconds. */
    private static boolean same(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MILLIS).equals(other.truncatedTo(ChronoUnit.MILLIS));
    }
}

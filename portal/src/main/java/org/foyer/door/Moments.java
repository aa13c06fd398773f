package org.foyer.door;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foyer.assembly.Assembly;
import org.foyer.door.Sync.Reported;
import org.jspecify.annotations.Nullable;

/**
 * When things happened, by the clock of the portal: the device's time, corrected by how far its clock is off now, never after now and never
 * long before the doors. What a device noted one after the other stays so, also where its clock was put right in between.
 */
final class Moments {

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Map<Reported, Instant> happened = new IdentityHashMap<>();

    Moments(List<@Nullable Reported> reported, Duration skew, Assembly assembly, Instant now) {
        var inOrder = reported.stream()
                .filter(it -> it != null && it.isDated())
                .sorted(Comparator.comparing(Reported::time))
                .toList();
        Instant limit = now.truncatedTo(ChronoUnit.MILLIS);
        for (var it : inOrder.reversed()) {
            Instant at = bounded(it.time()).plus(skew).truncatedTo(ChronoUnit.MILLIS);
            at = at.isAfter(limit) ? limit : at;
            happened.put(it, at);
            limit = at.minusMillis(1);
        }
        Instant earliest = assembly.doorsAt().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        for (var it : inOrder) {
            if (earliest.isAfter(now) || !of(it).isBefore(earliest)) {
                break;
            }
            happened.put(it, earliest);
            earliest = earliest.plusMillis(1);
        }
    }

    Instant of(Reported it) {
        return Objects.requireNonNull(happened.get(it));
    }

    /** When something happened that the portal allowed: behind all that it knew of the person, as it rests on that. */
    Instant decided(Reported it, Instant latestKnown) {
        return of(it).isAfter(latestKnown) ? of(it) : latestKnown.plusMillis(1);
    }

    /** What the database can hold. */
    static Instant bounded(Instant at) {
        if (at.isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return at.isAfter(LATEST) ? LATEST : at;
    }
}

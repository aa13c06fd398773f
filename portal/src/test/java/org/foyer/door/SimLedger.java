package org.foyer.door;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.foyer.door.Sync.Reported;

/** What the simulation knows that the portal took in, written down apart from it. */
final class SimLedger {

    private final Map<UUID, DoorEvent> events = new LinkedHashMap<>();
    private final Map<UUID, String> refused = new HashMap<>();
    private final Map<UUID, Instant> latest = new HashMap<>();

    Map<UUID, DoorEvent> events() {
        return events;
    }

    Map<UUID, String> refused() {
        return refused;
    }

    /** When the portal heard of it first, it noted when it happened by the clock that the device had then. */
    void took(Reported it, UUID desk, Instant deviceNow, Instant now, boolean question, UUID about, UUID person) {
        Instant happened = it.at().plus(Duration.between(deviceNow, now));
        boolean presence =
                it.act() == Act.ENTRY || it.act() == Act.EXIT || it.act() == Act.CARD || it.act() == Act.SETTLED;
        Instant known = person == null ? Instant.EPOCH : latest.getOrDefault(person, Instant.EPOCH);
        if (question && presence && !happened.isAfter(known)) {
            happened = known.plusMillis(1);
        }
        add(
                new DoorEvent(
                        0,
                        it.nonce(),
                        it.act(),
                        about,
                        desk,
                        null,
                        happened,
                        it.at(),
                        now,
                        it.offline(),
                        it.card(),
                        it.refers(),
                        it.reason(),
                        null,
                        null),
                presence,
                person);
    }

    void chair(DoorEvent event) {
        add(event, false, null);
    }

    private void add(DoorEvent event, boolean presence, UUID person) {
        events.put(event.nonce(), event);
        if (presence && person != null) {
            latest.merge(person, event.happenedAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Two entries turned out to be one person. */
    void join(UUID goes, UUID stays) {
        Instant known = latest.get(goes);
        if (known != null) {
            latest.merge(stays, known, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}

package org.foyer.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.foyer.door.Sync.Reported;

/** A device of the simulation: a wrong clock, a queue that outlives it, and a memory that does not. */
final class SimDevice {

    /** Furthest that a clock is off, in milliseconds. */
    private static final int OFF = 3 * 3_600_000;

    private final Desk desk;
    private final Random random;
    private final Instant beginning;
    private final long off;
    private final double drift;
    private final Map<UUID, Reported> queue = new LinkedHashMap<>();
    private final Set<UUID> nonces = new HashSet<>();
    private final Set<UUID> facts = new HashSet<>();
    private final List<Sync.Dispute> conflicts = new ArrayList<>();
    private Instant lastAt = Instant.EPOCH;
    private long position;
    private int nextCard;
    private boolean online = true;

    SimDevice(Desk desk, int firstCard, Instant beginning, Random random) {
        this.desk = desk;
        this.random = random;
        this.beginning = beginning;
        this.nextCard = firstCard;
        this.off = random.nextInt(3) == 0 ? 0 : random.nextInt(-OFF, OFF);
        this.drift = random.nextInt(3) == 0 ? random.nextDouble(-0.01, 0.01) : 0;
    }

    Desk desk() {
        return desk;
    }

    boolean isOnline() {
        return online;
    }

    void online(boolean now) {
        online = now;
    }

    int nextCard() {
        return nextCard++;
    }

    /** What its clock shows: off by as much as at the beginning, and more every minute. */
    Instant clock(Instant now) {
        long passed = now.toEpochMilli() - beginning.toEpochMilli();
        return now.plusMillis(off + (long) (passed * drift));
    }

    /** Writes into its queue what happens; nothing is sent yet. */
    Reported write(Act act, UUID attendee, Instant now, Integer card, UUID refers, String reason) {
        Instant at = clock(now);
        at = at.isAfter(lastAt) ? at : lastAt.plusMillis(1);
        lastAt = at;
        var nonce = new UUID(random.nextLong(), random.nextLong());
        var event = new Reported(nonce, act, attendee, at, !online, card, refers, reason, null);
        put(event);
        return event;
    }

    private void put(Reported event) {
        nonces.add(event.nonce());
        queue.put(event.nonce(), event);
        if (event.offline()) {
            facts.add(event.nonce());
        }
    }

    /** The question got no answer in time, so somebody was let in: what was asked for has happened. */
    void happened(Reported asked) {
        if (queue.containsKey(asked.nonce())) {
            put(new Reported(
                    asked.nonce(),
                    asked.act(),
                    asked.attendee(),
                    asked.at(),
                    true,
                    asked.card(),
                    asked.refers(),
                    asked.reason(),
                    asked.note()));
        }
    }

    /** What waits, cut into pieces, now and then in another order. */
    List<Sync.Request> requests(Instant now) {
        var waiting = new ArrayList<>(queue.values());
        var requests = new ArrayList<Sync.Request>();
        for (int from = 0; from < waiting.size(); ) {
            int to = Math.min(waiting.size(), from + 1 + random.nextInt(60));
            requests.add(request(waiting.subList(from, to), now));
            from = to;
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(requests, random);
        }
        return requests;
    }

    Sync.Request request(List<Reported> events, Instant now) {
        return new Sync.Request(position, clock(now), queue.size(), 0, List.copyOf(events));
    }

    /** Hears an answer. */
    void hear(Sync.Answer answer) {
        answer.results().forEach(it -> queue.remove(it.nonce()));
        position = answer.position();
        conflicts.clear();
        answer.conflicts().stream().filter(Sync.Dispute::mine).forEach(conflicts::add);
    }

    /** Switched off and on again: what was not written down is gone. */
    void die() {
        position = 0;
        conflicts.clear();
    }

    boolean waits() {
        return !queue.isEmpty();
    }

    /** Conflicts that it took part in, as it last heard. */
    List<Sync.Dispute> conflicts() {
        return conflicts;
    }

    boolean wrote(UUID nonce) {
        return nonces.contains(nonce);
    }

    /** All that it ever wrote down as having happened. */
    Set<UUID> facts() {
        return facts;
    }
}

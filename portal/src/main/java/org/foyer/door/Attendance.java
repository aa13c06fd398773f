package org.foyer.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room, out of the events of the door. Its state depends on which events there are, never on the order in which the portal
 * heard of them. Not for several threads at once; {@link Attendances} hands it out under a lock.
 */
public final class Attendance {

    private RollView roll;
    private final Notes notes = new Notes();
    private final Map<UUID, DoorEvent> byNonce = new HashMap<>();
    private final Map<UUID, Set<DoorEvent>> byPerson = new HashMap<>();
    private final NavigableMap<Long, DoorEvent> inOrder = new TreeMap<>();
    private final Map<UUID, List<Admission>> admissions = new HashMap<>();
    private final Tally tally;

    /** @param roll whom the events are about */
    public Attendance(RollView roll) {
        this.roll = roll;
        this.tally = new Tally(roll, person -> admissions.getOrDefault(person, List.of()));
    }

    /** Goes on with a newer state of the roll in which nobody else was joined with somebody. */
    void replace(RollView newer) {
        roll = newer;
        tally.over(newer, admissions.keySet());
    }

    /** Goes on with a roll on which one person is another than before. */
    void replace(RollView newer, UUID changed) {
        roll = newer;
        tally.over(newer, Set.of(newer.stays(changed)));
    }

    /** The same events over another state of the roll. */
    Attendance over(RollView other) {
        var again = new Attendance(other);
        again.add(byNonce.values());
        return again;
    }

    /** The roll that the events are about. */
    public RollView roll() {
        return roll;
    }

    /** Takes events in; one that is known already changes nothing. */
    public void add(Collection<DoorEvent> events) {
        var touched = new HashSet<UUID>();
        for (var event : events) {
            if (byNonce.putIfAbsent(event.nonce(), event) != null) {
                continue;
            }
            inOrder.put(event.position(), event);
            if (event.refers() != null && (event.act() == Act.ANNULLED || event.act() == Act.SETTLED)) {
                notes.add(event);
                Optional.ofNullable(byNonce.get(event.refers()))
                        .flatMap(this::person)
                        .ifPresent(touched::add);
            }
            person(event).ifPresent(person -> {
                byPerson.computeIfAbsent(person, any -> new HashSet<>()).add(event);
                touched.add(person);
            });
        }
        touched.forEach(person ->
                admissions.put(person, PersonFold.of(person, byPerson.getOrDefault(person, Set.of()), notes)));
        tally.update(touched);
    }

    /** The position of the last line that is known, 0 before the first. */
    long end() {
        return inOrder.isEmpty() ? 0 : inOrder.lastKey();
    }

    /** What is known to have been written behind the position, in order. */
    Collection<DoorEvent> since(long position) {
        return inOrder.tailMap(position, false).values();
    }

    /** An event by its nonce. */
    public Optional<DoorEvent> event(UUID nonce) {
        return Optional.ofNullable(byNonce.get(nonce));
    }

    /** Whether an event was taken back. */
    public boolean isAnnulled(DoorEvent event) {
        return notes.isAnnulled(event);
    }

    /** When the last happened that decides whether a person is in. */
    Instant latestOf(@Nullable UUID attendee) {
        return Optional.ofNullable(attendee).map(roll::stays).map(byPerson::get).stream()
                .flatMap(Set::stream)
                .filter(event -> event.act().isAboutPresence())
                .map(DoorEvent::happenedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Whether their dues were paid at a desk, and nobody took that back. */
    boolean hasPaid(UUID attendee) {
        return byPerson.getOrDefault(roll.stays(attendee), Set.of()).stream()
                .anyMatch(event -> event.act() == Act.PAID && !isAnnulled(event));
    }

    /** The admission by which the person is in the room; one that is disputed only where there is no other. */
    public Optional<Admission> presence(UUID attendee) {
        return of(attendee).stream()
                .filter(Admission::isOpen)
                .min(Comparator.comparing(Admission::twice).thenComparing(Admission::at));
    }

    /** All admissions of a person, from the first to the last. */
    public List<Admission> of(UUID attendee) {
        return admissions.getOrDefault(roll.stays(attendee), List.of());
    }

    /** All admissions of everybody. */
    public Stream<Admission> all() {
        return admissions.values().stream().flatMap(List::stream);
    }

    /** The votes that the person has in the room: their own, and those of people not in the room who gave them their proxy. */
    public int votesOf(UUID attendee) {
        return tally.votesOf(roll.stays(attendee));
    }

    /** Whether somebody else has the voting card in the room. */
    boolean isWithAnother(int card, UUID attendee) {
        return tally.isWithAnother(card, roll.stays(attendee));
    }

    /** All that is open, in the order in which it happened. */
    public List<Conflict> conflicts() {
        return tally.conflicts();
    }

    /** The numbers of the room as of now. */
    public Counts counts() {
        return tally.counts();
    }

    private Optional<UUID> person(DoorEvent event) {
        return Optional.ofNullable(event.attendee()).map(roll::stays);
    }
}

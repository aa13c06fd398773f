package org.foyer.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.assembly.Attendee;
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
    private final Map<UUID, List<Admission>> admissions = new HashMap<>();

    /** @param roll whom the events are about */
    public Attendance(RollView roll) {
        this.roll = roll;
    }

    /** Goes on with a newer state of the roll in which nobody else was joined with somebody. */
    void replace(RollView newer) {
        roll = newer;
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
        return roll.find(attendee).map(Attendee::votes).orElse(0)
                + roll.givers(attendee).stream()
                        .filter(giver -> presence(giver.id()).isEmpty())
                        .mapToInt(Attendee::votes)
                        .sum();
    }

    /** Who holds the voting card in the room. */
    public Optional<UUID> holderOf(int card) {
        return open().filter(it -> Objects.equals(it.card(), card))
                .map(Admission::attendee)
                .findFirst();
    }

    /** All that is open, in the order in which it happened. */
    public List<Conflict> conflicts() {
        var found = new ArrayList<Conflict>();
        open().filter(Admission::twice).forEach(it -> found.add(twiceIn(it)));
        open().filter(it -> it.card() != null)
                .collect(Collectors.groupingBy(Admission::card))
                .forEach((card, holders) -> found.addAll(cardTwice(card, holders)));
        open().filter(it -> it.card() != null && votesOf(it.attendee()) == 0)
                .forEach(it -> found.add(new Conflict(
                        Objects.requireNonNull(it.cardBy()),
                        Conflict.Kind.CARD_WITHOUT_VOTE,
                        it.attendee(),
                        null,
                        it,
                        it,
                        it.card(),
                        1)));
        found.sort(Comparator.comparing((Conflict it) -> it.second().at()).thenComparing(Conflict::disputed));
        return found;
    }

    /** The numbers of the room as of now. */
    public Counts counts() {
        var conflicts = conflicts();
        var doubtful = conflicts.stream()
                .filter(it -> it.kind() == Conflict.Kind.CARD_TWICE)
                .map(it -> it.second().entry())
                .collect(Collectors.toSet());
        var inTheRoom = open().map(Admission::attendee).collect(Collectors.toSet());
        int safe = open().filter(it -> !it.twice() && !doubtful.contains(it.entry()))
                .mapToInt(it -> votesOf(it.attendee()))
                .sum();
        int disputed = conflicts.stream().mapToInt(Conflict::votes).sum();
        int guests = (int) inTheRoom.stream().filter(it -> votesOf(it) == 0).count();
        int expected = (int) roll.everybody().stream()
                .filter(it -> Boolean.TRUE.equals(it.coming()) && of(it.id()).isEmpty())
                .count();
        return new Counts(safe, disputed, inTheRoom.size(), guests, roll.entitled(), expected);
    }

    private Conflict twiceIn(Admission second) {
        var first = of(second.attendee()).stream()
                .filter(it -> !it.at().isAfter(second.at()) && !it.twice())
                .reduce((one, other) -> other)
                .orElse(second);
        return new Conflict(
                second.entry(),
                Conflict.Kind.TWICE_IN,
                second.attendee(),
                null,
                first,
                second,
                second.card(),
                votesOf(second.attendee()));
    }

    /** Whoever had the card first keeps it; all others are in question. */
    private List<Conflict> cardTwice(Integer card, List<Admission> holders) {
        var inOrder = holders.stream()
                .sorted(Comparator.comparing((Admission it) -> Objects.requireNonNull(it.cardAt()))
                        .thenComparing(it -> Objects.requireNonNull(it.cardBy())))
                .toList();
        var first = inOrder.getFirst();
        return inOrder.stream()
                .filter(it -> !it.attendee().equals(first.attendee()))
                .map(it -> new Conflict(
                        Objects.requireNonNull(it.cardBy()),
                        Conflict.Kind.CARD_TWICE,
                        it.attendee(),
                        first.attendee(),
                        first,
                        it,
                        card,
                        it.twice() ? 0 : votesOf(it.attendee())))
                .toList();
    }

    private Stream<Admission> open() {
        return all().filter(Admission::isOpen);
    }

    private Optional<UUID> person(DoorEvent event) {
        return Optional.ofNullable(event.attendee()).map(roll::stays);
    }
}

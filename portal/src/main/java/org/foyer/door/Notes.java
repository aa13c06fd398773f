package org.foyer.door;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What later events say about earlier ones. They may arrive before those that they are about. */
final class Notes {

    /** For how long the desk that recorded something may take it back; later only the chair may. */
    static final Duration ANNULLABLE = Duration.ofMinutes(15);

    private final Map<UUID, Set<DoorEvent>> about = new HashMap<>();

    void add(DoorEvent event) {
        about.computeIfAbsent(Objects.requireNonNull(event.refers()), any -> new HashSet<>())
                .add(event);
    }

    boolean isAnnulled(DoorEvent event) {
        return event.act().canBeAnnulled()
                && of(event).stream().anyMatch(note -> note.act() == Act.ANNULLED && mayAnnul(note, event));
    }

    /** Whether the second admission counts, as settled last. */
    Optional<Settlement> person(DoorEvent event) {
        return settled(event, Set.of(Settlement.SAME_PERSON, Settlement.OTHER_PERSON))
                .map(Notes::settlement);
    }

    /** The voting card that an event gave, as settled last; none where it was taken back. */
    @Nullable
    Integer card(DoorEvent event) {
        return settled(event, Set.of(Settlement.CARD_CORRECTED, Settlement.CARD_TAKEN_BACK))
                .map(note -> settlement(note) == Settlement.CARD_CORRECTED ? note.card() : null)
                .or(() -> isCardSettled(event) ? Optional.empty() : Optional.ofNullable(event.card()))
                .orElse(null);
    }

    /** By the same desk while the memory is fresh, by an official always. */
    static boolean mayAnnul(DoorEvent note, DoorEvent event) {
        return note.official() != null
                || (Objects.equals(note.desk(), event.desk())
                        && !note.happenedAt().isAfter(event.happenedAt().plus(ANNULLABLE)));
    }

    private boolean isCardSettled(DoorEvent event) {
        return settled(event, Set.of(Settlement.CARD_CORRECTED, Settlement.CARD_TAKEN_BACK))
                .isPresent();
    }

    private Optional<DoorEvent> settled(DoorEvent event, Set<Settlement> kinds) {
        return of(event).stream()
                .filter(note -> note.act() == Act.SETTLED && kinds.contains(settlement(note)))
                .max(PersonFold.ORDER);
    }

    private Set<DoorEvent> of(DoorEvent event) {
        return about.getOrDefault(event.nonce(), Set.of());
    }

    private static Settlement settlement(DoorEvent note) {
        return Settlement.valueOf(Objects.requireNonNull(note.reason()));
    }
}

package org.foyer.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes admissions out of all that happened with one person, in whatever order the portal heard of it. */
final class PersonFold {

    /** By when it happened; the nonce decides between two at the same moment, so that the order of arrival never does. */
    static final Comparator<DoorEvent> ORDER =
            Comparator.comparing(DoorEvent::happenedAt).thenComparing(DoorEvent::nonce);

    private final UUID person;
    private final Notes notes;
    private final List<Admission> admissions = new ArrayList<>();

    private PersonFold(UUID person, Notes notes) {
        this.person = person;
        this.notes = notes;
    }

    static List<Admission> of(UUID person, Collection<DoorEvent> events, Notes notes) {
        var fold = new PersonFold(person, notes);
        events.stream().filter(it -> !notes.isAnnulled(it)).sorted(ORDER).forEach(fold::apply);
        return List.copyOf(fold.admissions);
    }

    private void apply(DoorEvent event) {
        switch (event.act()) {
            case ENTRY -> enter(event);
            case EXIT -> leave(event.happenedAt());
            case CARD -> handOver(event);
            default -> {
                // the rest is about no presence
            }
        }
    }

    private void enter(DoorEvent event) {
        boolean isIn = safelyIn() >= 0;
        var settled = notes.person(event).orElse(null);
        if (settled == Settlement.OTHER_PERSON) {
            return;
        }
        if (settled == Settlement.SAME_PERSON && isIn) {
            if (event.card() != null) {
                handOver(event);
            }
            return;
        }
        var admission =
                new Admission(event.nonce(), person, event.desk(), event.happenedAt(), null, null, null, null, isIn);
        admissions.add(admission.holding(notes.card(event), event));
    }

    private void leave(Instant at) {
        int first = first(any -> true);
        if (first >= 0) {
            admissions.set(first, admissions.get(first).left(at));
        }
    }

    private void handOver(DoorEvent event) {
        int open = safelyIn() >= 0 ? safelyIn() : first(any -> true);
        if (open >= 0) {
            admissions.set(open, admissions.get(open).holding(notes.card(event), event));
        }
    }

    private int safelyIn() {
        return first(it -> !it.twice());
    }

    /** The place of the earliest such admission by which they are in, -1 without one. */
    private int first(Predicate<Admission> such) {
        return IntStream.range(0, admissions.size())
                .filter(place -> admissions.get(place).isOpen() && such.test(admissions.get(place)))
                .findFirst()
                .orElse(-1);
    }
}

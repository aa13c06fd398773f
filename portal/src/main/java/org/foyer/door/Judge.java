package org.foyer.door;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Attendee;
import org.jspecify.annotations.Nullable;

/** Says why something may not happen at the door now, as a code; empty where it may. */
final class Judge {

    private final Assembly assembly;
    private final Attendance room;
    private final RollView roll;

    Judge(Assembly assembly, Attendance room) {
        this.assembly = assembly;
        this.room = room;
        this.roll = room.roll();
    }

    Optional<String> refuses(DoorEvent event) {
        return switch (event.act()) {
            case ENTRY -> entry(event);
            case EXIT -> isIn(event) ? Optional.empty() : Optional.of("NOT_IN");
            case CARD -> isIn(event) ? card(event) : Optional.of("NOT_IN");
            case PAID ->
                person(event).filter(it -> it.kind() == Attendee.Kind.MEMBER).isPresent()
                        ? Optional.empty()
                        : Optional.of("UNKNOWN");
            case ANNULLED -> annulment(event);
            case SETTLED -> settlement(event);
            default -> Optional.empty();
        };
    }

    private Optional<String> entry(DoorEvent event) {
        var person = person(event);
        if (person.isEmpty()) {
            return Optional.of("UNKNOWN");
        }
        if (isIn(event)) {
            return Optional.of("ALREADY_IN");
        }
        if (!person.get().mayAttend()) {
            return Optional.of(person.get().reasons().stream().findFirst().orElse("NOT_ENTITLED"));
        }
        Integer capacity = assembly.capacity();
        if (capacity != null && room.counts().people() >= capacity) {
            return Optional.of("ROOM_FULL");
        }
        return card(event);
    }

    private Optional<String> card(DoorEvent event) {
        Integer card = event.card();
        UUID person = event.attendee();
        if (card == null || person == null) {
            return Optional.empty();
        }
        if (room.isWithAnother(card, person)) {
            return Optional.of("CARD_IN_USE");
        }
        return room.votesOf(person) == 0 ? Optional.of("CARD_WITHOUT_VOTE") : Optional.empty();
    }

    private Optional<String> annulment(DoorEvent event) {
        @Nullable DoorEvent other = referred(event);
        if (other == null || !other.act().canBeAnnulled() || room.isAnnulled(other)) {
            return Optional.of("NOTHING_TO_ANNUL");
        }
        if (event.official() == null && !Objects.equals(event.desk(), other.desk())) {
            return Optional.of("OTHER_DESK");
        }
        return Notes.mayAnnul(event, other) ? Optional.empty() : Optional.of("TOO_LATE");
    }

    private Optional<String> settlement(DoorEvent event) {
        var conflict = room.conflicts().stream()
                .filter(it -> it.disputed().equals(event.refers()))
                .findFirst();
        if (conflict.isEmpty()) {
            return Optional.of("NO_CONFLICT");
        }
        UUID desk = event.desk();
        boolean may =
                event.official() != null || (desk != null && conflict.get().concerns(desk));
        return may ? Optional.empty() : Optional.of("OTHER_DESK");
    }

    private @Nullable DoorEvent referred(DoorEvent event) {
        UUID refers = event.refers();
        return refers == null ? null : room.event(refers).orElse(null);
    }

    private boolean isIn(DoorEvent event) {
        UUID person = event.attendee();
        return person != null && room.presence(person).isPresent();
    }

    private Optional<Attendee> person(DoorEvent event) {
        return Optional.ofNullable(event.attendee()).flatMap(roll::find);
    }
}

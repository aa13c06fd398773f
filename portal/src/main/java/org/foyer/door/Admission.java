package org.foyer.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody came in.
 *
 * @param entry nonce of the event
 * @param at when
 * @param leftAt when they went out again, null while they are in
 * @param card number of the voting card they hold or held
 * @param twice whether they were in already when it happened, and nobody has settled that yet
 */
public record Admission(
        UUID entry,
        UUID attendee,
        @Nullable UUID desk,
        Instant at,
        @Nullable Instant leftAt,
        @Nullable Integer card,
        @Nullable Instant cardAt,
        @Nullable UUID cardBy,
        boolean twice) {

    /** Whether they are in the room by it. */
    public boolean isOpen() {
        return leftAt == null;
    }

    /** The same once they went out. */
    Admission left(Instant when) {
        return new Admission(entry, attendee, desk, at, when, card, cardAt, cardBy, twice);
    }

    /** The same with the voting card that the event gave, or without one. */
    Admission holding(@Nullable Integer number, DoorEvent event) {
        boolean none = number == null;
        return new Admission(
                entry,
                attendee,
                desk,
                at,
                leftAt,
                number,
                none ? null : event.happenedAt(),
                none ? null : event.nonce(),
                twice);
    }
}

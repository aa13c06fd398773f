package org.foyer.member;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the association's member system has made of a field that was changed in the portal.
 *
 * @param since when the stage began
 * @param reason why it was refused: the code of a sentence; null otherwise
 * @param words why it was refused, in the words of the system; null where it gave none
 * @param other the other side's value: what the administration holds or held, or, where it was overwritten, what had stood in the
 *     portal before; null for nothing
 */
public record FieldState(
        Stage stage,
        Instant since,
        @Nullable String reason,
        @Nullable String words,
        @Nullable String other) {

    /** How far a change has come. */
    public enum Stage {
        /** On its way. */
        WAITING,
        /** Both sides changed the field; the office decides. */
        UNDECIDED,
        ACCEPTED,
        /** Handed to the administration, which has not answered. */
        HANDED_OVER,
        REFUSED,
        /** The administration put another value in its place. */
        OVERWRITTEN
    }

    public Optional<String> otherValue() {
        return Optional.ofNullable(other);
    }
}

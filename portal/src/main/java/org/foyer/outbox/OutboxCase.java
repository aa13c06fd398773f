package org.foyer.outbox;

import java.time.Instant;
import java.util.List;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What lies with the office about one member.
 *
 * @param since when the oldest of the lines got into its state
 */
public record OutboxCase(MemberId member, String number, String name, Instant since, List<Line> lines) {

    public OutboxCase {
        lines = List.copyOf(lines);
    }

    /** The lists of the office. */
    public enum Kind {
        /** Both sides changed the field, and somebody has to decide. */
        CONFLICT,
        REFUSED,
        WAITING
    }

    /**
     * One field.
     *
     * @param wanted what the member wants; null for nothing
     * @param there what the member system holds, where both sides changed the field; null for nothing
     * @param reason why it was refused: the code of a sentence
     * @param words why it was refused, in the words of the system
     */
    public record Line(
            String field,
            FieldGroup group,
            @Nullable String wanted,
            @Nullable String there,
            @Nullable String reason,
            @Nullable String words) {}
}

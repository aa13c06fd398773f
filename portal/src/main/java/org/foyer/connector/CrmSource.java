package org.foyer.connector;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record was read.
 *
 * @param deleted whether it lies in the system's waste bin
 * @param changedAt when the system last changed it, where it says so
 * @param unreadable values that could not be understood, such as a birthday on the 30th of February
 * @param raw the record as it was read, JSON
 */
public record CrmSource(boolean deleted, @Nullable Instant changedAt, List<UnreadableValue> unreadable, String raw) {

    public CrmSource {
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A value that could not be understood.
     *
     * @param field the system's name of the field
     * @param text what stands there
     * @param part what it would have been, in our words: {@code birth_date}, {@code language}, or {@code from},
     *     {@code to}, {@code dues_paid_until} of a membership
     */
    public record UnreadableValue(String field, String text, String part) {

        /** The field only: the text may be personal data. */
        @Override
        public String toString() {
            return "UnreadableValue[" + field + "]";
        }
    }

    /** Without the raw text: it is personal data. */
    @Override
    public String toString() {
        return "CrmSource[deleted=" + deleted + ", changedAt=" + changedAt + "]";
    }
}

package org.foyer.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an edit. */
public sealed interface EditResult {

    /** It stands in the database. */
    record Saved() implements EditResult {}

    /** The value was already the wanted one. */
    record Unchanged() implements EditResult {}

    /**
     * It was not taken.
     *
     * @param code the message key behind {@code member.refused.}, which says what is wrong and what to do
     */
    record Refused(String code, List<Object> arguments) implements EditResult {
        public Refused(String code, Object... arguments) {
            this(code, List.of(arguments));
        }
    }

    /** Somebody else changed the value since it was shown; this is what stands there now. */
    record Conflict(@Nullable String current) implements EditResult {}

    default boolean isSaved() {
        return this instanceof Saved || this instanceof Unchanged;
    }
}

package org.foyer.form;

import org.jspecify.annotations.Nullable;

/** Somebody else has changed an answer since it was read; nothing of what was wanted has happened. */
public class AnswerChangedException extends RuntimeException {

    private final @Nullable String by;

    AnswerChangedException(@Nullable String by) {
        super("The answer has changed meanwhile");
        this.by = by;
    }

    /** The name of who did it; null where nobody is known. */
    public @Nullable String by() {
        return by;
    }
}

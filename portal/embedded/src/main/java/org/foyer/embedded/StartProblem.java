package org.foyer.embedded;

import org.jspecify.annotations.Nullable;

/** Something that only a person can put right: said in one sentence, with what to do, and without a stack trace. */
class StartProblem extends RuntimeException {

    private final String action;

    StartProblem(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    StartProblem(String sentence, String action, @Nullable Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    /** Which sentence helps. */
    String action() {
        return action;
    }
}

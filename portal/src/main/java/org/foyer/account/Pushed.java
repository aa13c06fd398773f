package org.foyer.account;

import org.jspecify.annotations.Nullable;

/**
 * What became of one account.
 *
 * @param problem the message key behind {@code accounts.problem.} where a human has to look at it
 */
record Pushed(What what, @Nullable String problem) {

    enum What {
        CREATED,
        CLOSED,
        OPENED,
        MENDED,
        GONE,
        SAME
    }

    static Pushed of(What what) {
        return new Pushed(what, null);
    }

    static Pushed problem(String code) {
        return new Pushed(What.SAME, code);
    }
}

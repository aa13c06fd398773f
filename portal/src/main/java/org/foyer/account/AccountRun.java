package org.foyer.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that brings the accounts in line with the members, as far as it has come.
 *
 * @param askedBy who asked for it, null where it began by itself
 * @param read accounts read from Keycloak so far
 * @param total accounts to bring in line, {@code done} of them are
 * @param gone accounts that somebody deleted in Keycloak
 * @param problems accounts that a human has to look at
 * @param accounts open accounts, {@code wouldClose} of which the run would shut; {@code wouldCreate} would be opened or are missing
 * @param strays accounts without a member, some of them in {@code strayNames}
 * @param failures how often in a row Keycloak did not answer
 */
public record AccountRun(
        UUID id,
        Kind kind,
        State state,
        Step step,
        @Nullable String askedBy,
        String positionName,
        int positionFirst,
        int read,
        int total,
        int done,
        int created,
        int closed,
        int opened,
        int mended,
        int gone,
        int problems,
        int accounts,
        int wouldClose,
        int wouldCreate,
        int strays,
        List<String> strayNames,
        int failures,
        @Nullable Instant pausedUntil,
        @Nullable Instant plannedAt,
        boolean agreed,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** What a run looks at. */
    public enum Kind {
        /** What changed in the portal. */
        FOLLOW,
        /** That, and all that Keycloak holds. */
        FULL
    }

    public enum State {
        RUNNING,
        /** It would shut or open so many accounts that somebody has to agree. */
        WAITING,
        DONE
    }

    /** In this order. */
    public enum Step {
        GROUPS,
        USERS,
        MEMBERS,
        PLAN,
        PUSH,
        STRAYS,
        END
    }

    public boolean isOpen() {
        return state != State.DONE;
    }
}

package org.foyer.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search for duplicates.
 *
 * @param whole over all members; otherwise those who changed since the last search
 * @param members how many there are
 * @param changed how many of them were new or changed since the last search
 * @param compared how many pairs were compared
 * @param found how many of them are listed
 */
public record SearchRun(
        UUID id,
        boolean whole,
        State state,
        int stepsDone,
        int stepsTotal,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int members,
        int changed,
        int compared,
        int found) {

    /** How a search stands. One that a crash cut off failed; it changed nothing. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}

package org.foyer.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of an import: how far it is, and at its end its report.
 *
 * @param source the administration that the file comes from
 * @param whole whether it read a file; otherwise rows that were held back went in again
 * @param rowsRead rows in the file, so far
 * @param rowsTaken rows that passed the checks
 * @param stepsDone of {@code stepsTotal}, within the phases CHECKING and MERGING
 * @param quarantined rows left out
 * @param warnings parts of members left out
 * @param problem why the run failed
 */
public record ImportRun(
        UUID id,
        String source,
        String fileName,
        String startedBy,
        boolean whole,
        State state,
        Phase phase,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int rowsRead,
        int rowsTaken,
        int stepsDone,
        int stepsTotal,
        int membersNew,
        int membersChanged,
        int membersUnchanged,
        int quarantined,
        int warnings,
        @Nullable ImportDifference difference,
        @Nullable ImportProblem problem) {

    /** How a run stands. */
    public enum State {
        RUNNING,
        /** It would change more than it may by itself; nothing was changed, somebody decides. */
        WAITING,
        DONE,
        /** Nothing was changed; the problem says why. */
        FAILED,
        /** Somebody called it off before the merge; nothing was changed. */
        CANCELLED
    }

    /** What a running run does. Up to MERGING it can be called off. */
    public enum Phase {
        READING,
        CHECKING,
        MERGING,
        ENDED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** From the first row to the report, empty while it runs. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(finishedAt).map(end -> Duration.between(startedAt, end));
    }
}

package org.foyer.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a run of an exchange went.
 *
 * @param problem why it failed: {@code unavailable}, {@code misconfigured}, {@code garbled}, {@code refused}, {@code cut-off}; null
 *     while all goes well
 * @param words what the service said, or null
 */
public record MailingRun(
        Instant startedAt,
        @Nullable Instant endedAt,
        State state,
        int added,
        int updated,
        int removed,
        int unsubscribed,
        @Nullable String problem,
        @Nullable String words) {

    /** Where a run stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}

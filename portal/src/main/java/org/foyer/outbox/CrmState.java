package org.foyer.outbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the way to the member system stands.
 *
 * @param stopped whether nothing is sent until somebody resumes
 * @param problem what the system, or the network, said last; null while all goes well
 * @param until when a system that does not answer is asked again
 * @param last when it last answered
 */
public record CrmState(
        String system,
        boolean stopped,
        @Nullable String problem,
        @Nullable Instant until,
        @Nullable Instant last) {

    public Optional<Instant> pausedUntil() {
        return Optional.ofNullable(until);
    }

    public Optional<Instant> reachedAt() {
        return Optional.ofNullable(last);
    }

    boolean allowsAsking(Instant now) {
        return !stopped && (until == null || !until.isAfter(now));
    }
}

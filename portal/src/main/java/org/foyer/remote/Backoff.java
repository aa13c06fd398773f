package org.foyer.remote;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next attempt: doubling, with jitter so that many nodes do not come back at once, and never
 * less than the system asked for.
 */
record Backoff(Duration first, Duration longest) {

    /** The wait before an attempt (2, 3 …); empty when the system asked for more than we wait for in one go. */
    Optional<Duration> before(int attempt, Optional<Duration> asked) {
        if (asked.isPresent() && asked.get().compareTo(longest) > 0) {
            return Optional.empty();
        }
        long mean = Math.min(first.toMillis() << Math.min(attempt - 2, 16), longest.toMillis());
        long jittered = mean / 2 + ThreadLocalRandom.current().nextLong(mean + 1);
        Duration own = Duration.ofMillis(Math.min(jittered, longest.toMillis()));
        return Optional.of(asked.filter(a -> a.compareTo(own) > 0).orElse(own));
    }
}

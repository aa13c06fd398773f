package org.foyer.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps to a number of requests at once and to a distance between their starts. */
class Pace {

    private final Semaphore places;
    private final Duration distance;
    private final Duration patience;
    private final Clock clock;
    private final Pause pause;
    private Instant nextStart = Instant.MIN;

    Pace(RemoteProperties properties, Clock clock, Pause pause) {
        this.places = new Semaphore(properties.maxConcurrent(), true);
        this.distance = properties.pacing();
        this.patience = properties.timeout().multipliedBy(2);
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits for a turn, then runs.
     *
     * @throws RemoteUnavailableException when no turn came in time, or the thread was asked to end
     */
    <T> T inTurn(Supplier<T> request) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RemoteUnavailableException("too many requests are waiting already", patience);
            }
            try {
                Duration wait = untilMyStart();
                if (wait.isPositive()) {
                    pause.take(wait);
                }
                return request.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteUnavailableException("the request was called off", e);
        }
    }

    private synchronized Duration untilMyStart() {
        Instant now = clock.instant();
        Instant start = nextStart.isAfter(now) ? nextStart : now;
        nextStart = start.plus(distance);
        return Duration.between(now, start);
    }
}

package org.foyer.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a dead system alone: after some failures in a row nothing is asked for a while, then one probe goes out; if it
 * fails, the while doubles. A refused key closes the door for longer, for systems lock accounts that try too often.
 */
class Circuit {

    private static final Duration AFTER_REFUSED_KEY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 4;

    private final String system;
    private final int failuresToOpen;
    private final Duration openFor;
    private final Clock clock;
    private int failures;
    private int doublings;
    private Instant closedUntil = Instant.MIN;
    private Instant asked = Instant.MIN;
    private boolean keyRefused;
    private boolean probing;

    Circuit(String system, int failuresToOpen, Duration openFor, Clock clock) {
        this.system = system;
        this.failuresToOpen = failuresToOpen;
        this.openFor = openFor;
        this.clock = clock;
    }

    /**
     * Asks for leave to send a request.
     *
     * @throws RemoteUnavailableException while the system is left alone
     * @throws RemoteMisconfiguredException while its refusal of our key is fresh
     */
    synchronized void admit() {
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            if (keyRefused) {
                throw new RemoteMisconfiguredException(system + " refused our key; we do not ask again for now");
            }
            throw new RemoteUnavailableException(
                    system + " did not answer lately; it is left alone for now", Duration.between(now, closedUntil));
        }
        if (failures >= failuresToOpen) {
            if (probing) {
                throw new RemoteUnavailableException(system + " is being probed", openFor);
            }
            probing = true;
        }
    }

    /** However an admitted request ended: the next one may be the probe. */
    synchronized void attemptEnded() {
        probing = false;
    }

    synchronized void succeeded() {
        failures = 0;
        doublings = 0;
        keyRefused = false;
        closedUntil = Instant.MIN;
        asked = Instant.MIN;
    }

    synchronized void failed() {
        failures++;
        if (failures >= failuresToOpen) {
            closedUntil = clock.instant().plus(openFor.multipliedBy(1L << doublings));
            doublings = Math.min(doublings + 1, MOST_DOUBLINGS);
        }
    }

    /** The system said itself how long it wants to be left alone. */
    synchronized void leaveAlone(Duration wish) {
        Instant until = clock.instant().plus(wish);
        asked = until.isAfter(asked) ? until : asked;
        closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
    }

    /** Forgets the failures so far; what the system asked for itself, and its refusal of our key, stand. */
    synchronized void forgive() {
        if (!keyRefused) {
            failures = 0;
            doublings = 0;
            closedUntil = asked;
        }
    }

    synchronized void keyRefused() {
        keyRefused = true;
        closedUntil = clock.instant().plus(AFTER_REFUSED_KEY);
    }
}

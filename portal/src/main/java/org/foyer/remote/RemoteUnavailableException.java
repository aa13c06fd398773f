package org.foyer.remote;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system does not answer, answers too late, or says that it cannot now. Trying again later is right. */
public final class RemoteUnavailableException extends RemoteException {

    private final @Nullable Duration retryAfter;

    public RemoteUnavailableException(String message) {
        this(message, (Duration) null);
    }

    public RemoteUnavailableException(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public RemoteUnavailableException(String message, Throwable cause) {
        super(message, cause);
        this.retryAfter = null;
    }

    /** How long the system asked to be left alone, or how long we leave it alone; empty when nobody said. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

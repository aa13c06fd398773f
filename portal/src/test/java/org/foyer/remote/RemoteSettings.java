package org.foyer.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Settings for tests: impatient, plain HTTP, no long waits. */
public final class RemoteSettings {

    private RemoteSettings() {}

    public static RemoteProperties impatient(URI url) {
        return of(url, 3, Duration.ofMillis(400));
    }

    public static RemoteProperties of(URI url, int attempts, Duration timeout) {
        return new RemoteProperties(
                url,
                true,
                Duration.ofSeconds(1),
                timeout,
                DataSize.ofKilobytes(256),
                2,
                Duration.ZERO,
                attempts,
                Duration.ofMillis(1),
                Duration.ofSeconds(2),
                5,
                Duration.ofMinutes(1));
    }
}

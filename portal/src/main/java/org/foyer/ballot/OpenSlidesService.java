package org.foyer.ballot;

import java.time.Clock;
import java.util.Optional;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** OpenSlides, where it is configured. */
@Service
@EnableConfigurationProperties(BallotProperties.class)
class OpenSlidesService implements DisposableBean {

    private final @Nullable RemoteSystem remote;
    private final @Nullable OpenSlidesClient client;
    private final int batch;

    OpenSlidesService(BallotProperties properties, Clock clock) {
        var configured = properties.openslides();
        remote = configured == null ? null : new RemoteSystem("OpenSlides", configured.remote(), clock);
        client = configured == null || remote == null
                ? null
                : new OpenSlidesClient(new OpenSlidesSession(remote, configured, clock));
        batch = configured == null ? 1 : configured.batchSize();
    }

    Optional<OpenSlidesClient> client() {
        return Optional.ofNullable(client);
    }

    int batch() {
        return batch;
    }

    @Override
    public void destroy() {
        if (remote != null) {
            remote.close();
        }
    }
}

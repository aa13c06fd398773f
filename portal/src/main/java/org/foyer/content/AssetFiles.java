package org.foyer.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foyer.remote.RemoteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files themselves: fetched once and kept in the database, so that they are there while the content management system is not. */
@Component
class AssetFiles {

    /** How often a file is asked for again of which a text says no more than the name. */
    static final Duration UNKNOWN_STATE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(AssetFiles.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final Delivery delivery;
    private final StoredAssets stored;
    private final Clock clock;
    private final Together<String, Optional<StoredAsset>> together = new Together<>();
    private final ConcurrentHashMap<String, Instant> failed = new ConcurrentHashMap<>();

    AssetFiles(Delivery delivery, StoredAssets stored, Clock clock) {
        this.delivery = delivery;
        this.stored = stored;
        this.clock = clock;
    }

    /** The file; an older state of it while the newest cannot be had, empty where none can. */
    Optional<StoredAsset> of(AssetReference asset) {
        return together.on(asset.id(), () -> {
            var known = stored.find(asset.id());
            return known.filter(it -> isCurrent(it, asset)).or(() -> fetched(asset, known));
        });
    }

    private boolean isCurrent(StoredAsset known, AssetReference asset) {
        return asset.version().isEmpty()
                ? known.fetchedAt().plus(UNKNOWN_STATE).isAfter(clock.instant())
                : known.version().equals(asset.version());
    }

    private Optional<StoredAsset> fetched(AssetReference asset, Optional<StoredAsset> known) {
        var now = clock.instant();
        var failure = failed.get(asset.id());
        if (failure != null && failure.plus(AFTER_FAILURE).isAfter(now)) {
            return known;
        }
        try {
            byte[] bytes = delivery.asset(asset);
            var fetched = new StoredAsset(
                    asset.id(),
                    asset.fileName(),
                    FileKind.of(bytes, asset.fileName()).mediaType(),
                    bytes,
                    asset.version(),
                    now);
            stored.put(fetched, LocalDate.now(clock));
            failed.remove(asset.id());
            return Optional.of(fetched);
        } catch (RemoteException away) {
            LOG.warn("The file {} of the content cannot be fetched: {}", asset.id(), away.getMessage());
            failed.put(asset.id(), now);
            return known;
        }
    }
}

package org.foyer.content;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the library from the database before the first request, and keeps it up to date with what any node has fetched since: one
 * small question every few seconds. The sample content is simply read.
 */
@Component
class Stock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Stock.class);
    private static final int SECONDS = 3;

    private final Delivery delivery;
    private final ContentShelves shelves;
    private final Library library;
    private final String firstLanguage;
    private final SortedJson json;
    private final Clock clock;
    private final Map<Shelf, Long> held = new EnumMap<>(Shelf.class);
    private @Nullable ScheduledExecutorService looking;
    private volatile @Nullable Instant filledAt;

    Stock(
            Delivery delivery,
            ContentShelves shelves,
            Library library,
            ContentProperties properties,
            JsonMapper json,
            Clock clock) {
        this.delivery = delivery;
        this.shelves = shelves;
        this.library = library;
        this.firstLanguage = properties.firstLanguage();
        this.json = new SortedJson(json);
        this.clock = clock;
    }

    /** Takes from the database what has changed there. */
    synchronized void look() {
        shelves.revisions(delivery.source()).forEach((shelf, revision) -> {
            if (!revision.equals(held.get(shelf))) {
                shelves.nodes(delivery.source(), shelf).ifPresent(nodes -> {
                    library.replace(shelf, json.read(nodes), firstLanguage);
                    held.put(shelf, revision);
                });
            }
        });
    }

    /** When this node last filled its library; null before. */
    @Nullable
    Instant filledAt() {
        return filledAt;
    }

    int items(Shelf shelf) {
        return library.holdings().all(shelf).size();
    }

    /** Before the web server, which comes last of all. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void start() {
        if (delivery.source().equals(BundledDelivery.SOURCE)) {
            for (Shelf shelf : Shelf.values()) {
                library.replace(shelf, Intake.of(shelf, delivery.all(shelf)).nodes(), firstLanguage);
            }
        } else {
            delivery.begin(true);
            look();
        }
        filledAt = clock.instant();
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("foyer-content").factory());
        begun.scheduleWithFixedDelay(this::lookAgain, SECONDS, SECONDS, TimeUnit.SECONDS);
        looking = begun;
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdown();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException unreachable) {
            // what is in memory goes on serving, and the next look asks again
            LOG.warn("Whether content has changed could not be seen", unreachable);
        } catch (RuntimeException broken) {
            // an error that left here would end the looking for good
            LOG.error("Content that was fetched could not be taken over", broken);
        }
    }
}

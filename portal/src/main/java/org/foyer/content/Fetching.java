package org.foyer.content;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Fetches content: by a timer, and at once when an editor wishes it. */
@Service
public class Fetching implements DisposableBean {

    /** An editor waits so long for a fetch that is under way, which may have begun before the last change; then goes ahead. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Access access;
    private final Refresh refresh;
    private final Stock stock;
    private final FetchLease lease;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable CompletableFuture<Map<Shelf, TroubleCode>> underWay;

    Fetching(Access access, Refresh refresh, Stock stock, FetchLease lease) {
        this.access = access;
        this.refresh = refresh;
        this.stock = stock;
        this.lease = lease;
    }

    /** Whether the signed-in person may fetch, and see how fresh content is. */
    public boolean isAllowed() {
        return access.may(Permission.EDIT_CONTENT).atTheTop().isGranted();
    }

    /**
     * Fetches all content now, on a thread of its own, and takes over what it finds. Where a fetch by hand is under way already, that
     * one counts.
     *
     * @return the shelves that could not be fetched, each with the reason; none when all went well
     * @throws org.foyer.access.AccessRefusedException to anybody but editors
     */
    public synchronized CompletableFuture<Map<Shelf, TroubleCode>> now() {
        access.may(Permission.EDIT_CONTENT).atTheTop().orThrow();
        var running = underWay;
        if (running == null || running.isDone()) {
            running = CompletableFuture.supplyAsync(this::byHand, threads);
            underWay = running;
        }
        return running;
    }

    /** Fetches by the timer, where nobody else does. */
    void byTimer() {
        var holder = UUID.randomUUID();
        if (lease.take(holder)) {
            held(holder, refresh::run);
        }
    }

    private Map<Shelf, TroubleCode> byHand() {
        var holder = UUID.randomUUID();
        try {
            for (long waited = 0; !lease.take(holder) && waited < PATIENCE.toMillis(); waited += LOOK.toMillis()) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The portal is being stopped", e);
        }
        return held(holder, refresh::runByHand);
    }

    private Map<Shelf, TroubleCode> held(UUID holder, Supplier<Map<Shelf, TroubleCode>> fetch) {
        try {
            var troubled = fetch.get();
            stock.look();
            return troubled;
        } finally {
            lease.giveBack(holder);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

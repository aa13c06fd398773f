package org.foyer.content;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Does a piece of work once for all who ask for it while it goes on. */
final class Together<K, V> {

    private final ConcurrentHashMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

    /** What comes of the work, and what is thrown by it, whoever does it. */
    V on(K key, Supplier<V> work) {
        var mine = new CompletableFuture<V>();
        var others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return resultOf(others);
        }
        try {
            mine.complete(work.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            underWay.remove(key, mine);
        }
        return resultOf(mine);
    }

    private static <V> V resultOf(CompletableFuture<V> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

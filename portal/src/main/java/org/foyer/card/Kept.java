package org.foyer.card;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something made from the database and kept in memory until it is too old, or until what it was made from has changed. */
public final class Kept<T> {

    private final ReentrantLock making = new ReentrantLock();
    private final Object keeping = new Object();
    private volatile @Nullable T kept;
    private long changes;

    /** What is kept if it is still good, else made anew, by one thread at a time. */
    public T get(Predicate<T> isGood, Supplier<T> make) {
        T known = kept;
        if (known != null && isGood.test(known)) {
            return known;
        }
        making.lock();
        try {
            T meanwhile = kept;
            return meanwhile != null && isGood.test(meanwhile) ? meanwhile : made(make);
        } finally {
            making.unlock();
        }
    }

    /**
     * Makes the next asker get a new one. Within a transaction, whoever asks after it is over: until then others still read the
     * database as it was, and what they make of it must not outlast the commit.
     */
    public void renew() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private T made(Supplier<T> make) {
        long before = changesSoFar();
        T made = make.get();
        synchronized (keeping) {
            // what changed while it was made may be missing in it
            if (changes == before) {
                kept = made;
            }
        }
        return made;
    }

    private long changesSoFar() {
        synchronized (keeping) {
            return changes;
        }
    }

    private void forget() {
        synchronized (keeping) {
            changes++;
            kept = null;
        }
    }
}

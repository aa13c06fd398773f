package org.foyer.duplicate;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Actor;
import org.foyer.duplicate.SearchRuns.Counts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches for members who are entered twice: one search at a time, in one transaction. A search that is cut off changes nothing,
 * and the next one finds the same.
 */
@Service
public class DuplicateSearch {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateSearch.class);

    private final SearchRuns runs;
    private final SearchWork work;
    private final TransactionTemplate transaction;
    private final DuplicateAccess access;
    private final SignedIn signedIn;

    DuplicateSearch(
            SearchRuns runs,
            SearchWork work,
            TransactionTemplate transaction,
            DuplicateAccess access,
            SignedIn signedIn) {
        this.runs = runs;
        this.work = work;
        this.transaction = transaction;
        this.access = access;
        this.signedIn = signedIn;
    }

    /**
     * Starts a search over all members in the background, in the name of the signed-in person.
     *
     * @return false when one runs already
     * @throws org.foyer.access.AccessRefusedException when the person may not join members of the whole association
     */
    public boolean start() {
        access.requireWhole();
        Person me = signedIn.require();
        var begun = new CompletableFuture<Boolean>();
        Thread.ofVirtual().name("duplicates").start(() -> {
            try {
                search(new Actor(me.name(), me.id(), "portal"), true, work::isFree, begun);
            } finally {
                begun.complete(false);
            }
        });
        return begun.join();
    }

    /** The search that runs, or the last one; empty before the first. */
    public Optional<SearchRun> latest() {
        access.requireAnywhere();
        return runs.latest();
    }

    /** Whether the signed-in person may start a search. */
    public boolean mayStart() {
        return access.isWhole();
    }

    /**
     * Searches and waits for the end; a search that runs already is waited for. For jobs, where nobody is signed in.
     *
     * @param whole everybody with everybody; otherwise those who changed since the last search
     */
    SearchRun run(Actor by, boolean whole) {
        return search(
                        by,
                        whole,
                        () -> {
                            work.await();
                            return true;
                        },
                        null)
                .orElseThrow();
    }

    private Optional<SearchRun> search(
            Actor by, boolean whole, BooleanSupplier lock, @Nullable CompletableFuture<Boolean> begun) {
        var run = new CompletableFuture<UUID>();
        try {
            Optional<Counts> counts = Objects.requireNonNull(transaction.execute(status -> {
                if (!lock.getAsBoolean()) {
                    return Optional.empty();
                }
                UUID id = runs.begin(by, whole, work.steps());
                run.complete(id);
                if (begun != null) {
                    begun.complete(true);
                }
                return Optional.of(work.search(id, whole, done -> runs.step(id, done)));
            }));
            if (counts.isEmpty()) {
                return Optional.empty();
            }
            runs.done(run.join(), counts.get());
            return runs.find(run.join());
        } catch (RuntimeException broken) {
            LOG.error("The search for duplicates was not carried out; nothing was changed", broken);
            if (run.isDone()) {
                runs.failed(run.join());
            }
            throw broken;
        }
    }
}

package org.foyer.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this node's copy of the directory as new as the database: each search first asks which transactions changed a row since the
 * last look. So what somebody hides is gone for everybody with their commit, on every node.
 */
@Component
class Copies {

    /** From so many changed members on, reading all is faster. */
    private static final int MOST_BY_ONE = 2_000;

    private final DirectoryQueries queries;
    private final TransactionTemplate atOneMoment;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Copy copy;

    Copies(DirectoryQueries queries, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.atOneMoment = new TransactionTemplate(transactions);
        this.atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.atOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.atOneMoment.setReadOnly(true);
    }

    /** The directory as it is now. */
    Copy current() {
        var known = copy;
        if (known != null
                && queries.changedSince(known.from()).keySet().stream().allMatch(known.seen()::contains)) {
            return known;
        }
        lock.lock();
        try {
            var fresh = atOneMoment.execute(status -> read(copy));
            copy = fresh;
            return Objects.requireNonNull(fresh);
        } finally {
            lock.unlock();
        }
    }

    private Copy read(@Nullable Copy before) {
        long from = queries.now();
        if (before == null) {
            return all(from, Set.copyOf(queries.changedSince(from).keySet()));
        }
        var changed = queries.changedSince(before.from());
        var seen = new HashSet<Long>();
        changed.keySet().stream().filter(transaction -> transaction >= from).forEach(seen::add);
        Set<UUID> members = new HashSet<>();
        for (var transaction : changed.entrySet()) {
            if (before.seen().contains(transaction.getKey())) {
                continue;
            }
            for (var member : transaction.getValue()) {
                if (member == null || members.size() >= MOST_BY_ONE) {
                    return all(from, seen);
                }
                members.add(member);
            }
        }
        var fresh = members.isEmpty() ? List.<Row>of() : queries.rows(members, before.units(), before.words());
        return before.with(members, fresh, seen, from);
    }

    private Copy all(long from, Set<Long> seen) {
        var words = queries.words();
        var units = queries.units(words);
        return Copy.of(queries.rows(null, units, words), units, words, seen, from);
    }
}

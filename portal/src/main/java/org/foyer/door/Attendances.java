package org.foyer.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Roll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is in the rooms right now. Each node keeps what it has read and reads only what was added since; what it keeps is thrown away when a
 * transaction that added to it fails.
 */
@Service
public class Attendances {

    /** After how long without a question a room is forgotten. */
    private static final Duration IDLE = Duration.ofHours(1);

    private final DoorLog log;
    private final Roll roll;
    private final Clock clock;
    private final Map<AssemblyId, Kept> kept = new ConcurrentHashMap<>();

    Attendances(DoorLog log, Roll roll, Clock clock) {
        this.log = log;
        this.roll = roll;
        this.clock = clock;
    }

    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Attendance attendance;
        private long revision = -1;
        private long position;
        private volatile Instant asked = Instant.MAX.minus(IDLE);
    }

    /**
     * Answers a question about the room as of now. Not to be asked within a transaction.
     *
     * @param question asked under a lock; must keep nothing of the attendance
     */
    public <T extends @Nullable Object> T ask(AssemblyId assembly, Function<Attendance, T> question) {
        return locked(assembly, state -> question.apply(current(assembly, state)));
    }

    /** Answers as of what was written or read last, for whoever has just written. */
    <T extends @Nullable Object> T recall(AssemblyId assembly, Function<Attendance, T> question) {
        return locked(assembly, state -> {
            Attendance last = state.attendance;
            return question.apply(last == null ? current(assembly, state) : last);
        });
    }

    /** For whoever writes: holds other writers of this node back, and forgets what is kept when the work fails. */
    <T extends @Nullable Object> T write(AssemblyId assembly, Function<Room, T> work) {
        return locked(assembly, state -> {
            boolean done = false;
            try {
                T result = work.apply(new Room(() -> current(assembly, state), state));
                done = true;
                return result;
            } finally {
                if (!done) {
                    state.attendance = null;
                }
            }
        });
    }

    /** The room, for whoever has locked its log. */
    static final class Room {
        private final Supplier<Attendance> current;
        private final Kept kept;

        private Room(Supplier<Attendance> current, Kept kept) {
            this.current = current;
            this.kept = kept;
        }

        /** As of all that was committed; to be asked for once the log is locked, so that it is complete. */
        Attendance attendance() {
            return current.get();
        }

        /** Takes back what a transaction that failed had taken in. */
        void forget() {
            kept.attendance = null;
        }

        /** Notes what the transaction has written, which the attendance has taken in already. */
        void written(List<DoorEvent> events) {
            Attendance attendance = kept.attendance;
            if (attendance != null && !events.isEmpty()) {
                kept.position = events.getLast().position();
                kept.revision = attendance.roll().revision();
            }
        }
    }

    private <T extends @Nullable Object> T locked(AssemblyId assembly, Function<Kept, T> work) {
        // whoever holds a connection while waiting for the lock could keep it from the one that has the lock
        if (TransactionSynchronizationManager.isActualTransactionActive() && !isMine(assembly)) {
            throw new IllegalStateException("Ask about a room outside of transactions");
        }
        Instant now = clock.instant();
        kept.values().removeIf(it -> it.asked.plus(IDLE).isBefore(now));
        Kept state = kept.computeIfAbsent(assembly, any -> new Kept());
        state.asked = now;
        state.lock.lock();
        try {
            return work.apply(state);
        } finally {
            state.lock.unlock();
        }
    }

    private boolean isMine(AssemblyId assembly) {
        Kept state = kept.get(assembly);
        return state != null && state.lock.isHeldByCurrentThread();
    }

    private Attendance current(AssemblyId assembly, Kept state) {
        long revision = roll.revision(assembly);
        Attendance attendance = state.attendance;
        if (attendance == null) {
            attendance = new Attendance(view(assembly, revision));
            state.position = 0;
        } else if (state.revision != revision) {
            var newer = view(assembly, revision);
            if (newer.isJoinedLike(attendance.roll())) {
                attendance.replace(newer);
            } else {
                attendance = attendance.over(newer);
            }
        }
        state.revision = revision;
        var news = log.since(assembly, state.position);
        attendance.add(news);
        if (!news.isEmpty()) {
            state.position = news.getLast().position();
        }
        state.attendance = attendance;
        return attendance;
    }

    private RollView view(AssemblyId assembly, long revision) {
        return new RollView(revision, roll.of(assembly), roll.joined(assembly), roll.proxies(assembly));
    }
}

package org.foyer.door;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Sync.Outcome;
import org.foyer.door.Sync.Reported;
import org.foyer.door.Sync.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what happened at a desk. What is asked for is decided here, under the lock of the log; what has happened is a fact and is kept,
 * with the reason why it would have been refused. The same event told again is the same event.
 */
@Service
class CheckIn {

    private final DoorLog log;
    private final Attendances attendances;
    private final Payments payments;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Waiting waiting = new Waiting();

    CheckIn(DoorLog log, Attendances attendances, Payments payments, TransactionTemplate transactions, Clock clock) {
        this.log = log;
        this.attendances = attendances;
        this.payments = payments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Records what a desk reported; one result an event, in their order. What waits for the log together is written together. */
    List<Result> record(Desk desk, Assembly assembly, Sync.Request request) {
        var reported = Objects.requireNonNullElse(request.events(), List.<@Nullable Reported>of());
        if (reported.isEmpty()) {
            return List.of();
        }
        var told = new Told(desk, assembly, request, reported);
        waiting.add(assembly.id(), told);
        return attendances.write(assembly.id(), room -> {
            while (!told.isDone()) {
                together(assembly.id(), waiting.take(assembly.id()), room);
            }
            return told.results();
        });
    }

    /** Where writing fails for one, each is tried alone, so that nobody fails for another. */
    private void together(AssemblyId assembly, List<Told> all, Attendances.Room room) {
        try {
            var results = Objects.requireNonNull(transactions.execute(transaction -> recordAll(assembly, all, room)));
            for (int i = 0; i < all.size(); i++) {
                all.get(i).done(results.get(i));
            }
        } catch (RuntimeException failed) {
            room.forget();
            if (all.size() == 1) {
                all.getFirst().failed(failed);
            } else {
                all.forEach(one -> together(assembly, List.of(one), room));
            }
        } catch (Error broken) {
            all.forEach(told -> told.failed(new IllegalStateException(broken)));
            throw broken;
        }
    }

    private List<List<Result>> recordAll(AssemblyId assembly, List<Told> all, Attendances.Room room) {
        var head = log.lock(assembly);
        var attendance = room.attendance();
        var written = new ArrayList<Draft>();
        var results = all.stream()
                .map(told -> record(told, head.position(), attendance, written))
                .toList();
        room.written(log.append(assembly, head, written));
        return results;
    }

    private List<Result> record(Told told, long end, Attendance attendance, List<Draft> written) {
        var assembly = told.assembly();
        Instant now = clock.instant();
        var moments = new Moments(told.reported(), told.request().skew(now), assembly, now);
        var reader = new Reader(told.desk(), moments, now);
        var results = new ArrayList<Result>();
        for (var it : told.reported()) {
            if (it == null || !Reader.isWhole(it, attendance.roll())) {
                results.add(Result.malformed(it));
                continue;
            }
            var draft = reader.draft(it, attendance);
            DoorEvent before = earlier(attendance, draft);
            if (before != null) {
                results.add(result(draft, Outcome.KNOWN, code(before), attendance));
                continue;
            }
            long position = end + written.size() + 1;
            var decided = decide(draft, draft.at(position), new Judge(assembly, attendance));
            var event = decided.at(position);
            written.add(decided);
            attendance.add(List.of(event));
            payments.follow(assembly, event, attendance);
            boolean refused = decided.act() != draft.act();
            results.add(result(draft, refused ? Outcome.REFUSED : Outcome.RECORDED, code(event), attendance));
        }
        return results;
    }

    /** A refusal is kept under a nonce made of that of the question, as what was refused may have happened nevertheless. */
    private static UUID refusal(UUID nonce) {
        return UUID.nameUUIDFromBytes(("refused " + nonce).getBytes(StandardCharsets.UTF_8));
    }

    /** The same event told before; a refused question is no answer to the fact that it happened. */
    private static @Nullable DoorEvent earlier(Attendance attendance, Draft draft) {
        DoorEvent same = attendance.event(draft.nonce()).orElse(null);
        return same != null || draft.offline()
                ? same
                : attendance.event(refusal(draft.nonce())).orElse(null);
    }

    private static Draft decide(Draft draft, DoorEvent asked, Judge judge) {
        var refused = judge.refuses(asked);
        if (refused.isEmpty()) {
            return draft;
        }
        return draft.offline() ? draft.doubted(refused.get()) : draft.refused(refusal(draft.nonce()), refused.get());
    }

    private static @Nullable String code(DoorEvent event) {
        return event.act() == Act.REFUSED ? event.reason() : event.doubt();
    }

    private static Result result(Draft draft, Outcome outcome, @Nullable String code, Attendance attendance) {
        UUID person = draft.attendee();
        return new Result(draft.nonce(), outcome, code, person, person == null ? 0 : attendance.votesOf(person));
    }
}

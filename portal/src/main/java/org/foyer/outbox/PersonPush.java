package org.foyer.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmRecord;
import org.foyer.connector.RefusalCode;
import org.foyer.connector.WriteResult;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries what waits of one person over to the member system, and notes what became of each field. */
@Component
class PersonPush {

    /** The system may change under our hands while we write; whoever does that so often is tried again later. */
    private static final int MOST_CONFLICTS_IN_A_ROW = 3;

    private final Queue queue;
    private final CrmRecords records;
    private final Matching matching;
    private final Conflicts conflicts;
    private final Clock clock;

    PersonPush(Queue queue, CrmRecords records, Matching matching, Conflicts conflicts, Clock clock) {
        this.queue = queue;
        this.records = records;
        this.matching = matching;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Carries over.
     *
     * @return how the system answered last; empty when it was not asked
     */
    Optional<WriteResult> push(MemberId member, CrmClient client) {
        List<Wish> wishes = new ArrayList<>();
        for (Wish wish : queue.wishesOf(member, LocalDate.now(clock))) {
            if (Objects.equals(wish.recorded(), wish.present())) {
                wishes.add(wish);
            } else {
                queue.overwritten(member, wish, now());
            }
        }
        if (wishes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> record = recordOf(member, client);
        if (record.isEmpty()) {
            wishes.forEach(wish -> queue.refused(member, wish, "unknown-there", null, now()));
            return Optional.empty();
        }
        return write(member, client, record.get(), wishes);
    }

    private Optional<String> recordOf(MemberId member, CrmClient client) {
        return client.capabilities().read() ? matching.recordOf(member, client) : Optional.of(records.numberOf(member));
    }

    private Optional<WriteResult> write(MemberId member, CrmClient client, String record, List<Wish> all) {
        List<Wish> wishes = seenFor(client, record, all);
        Map<String, @Nullable String> replaced = new HashMap<>();
        WriteResult result = send(client, record, wishes);
        for (int round = 1;
                result instanceof WriteResult.Conflict conflict && round <= MOST_CONFLICTS_IN_A_ROW;
                round++) {
            wishes = conflicts.settle(member, wishes, conflict, replaced);
            if (wishes.isEmpty()) {
                return Optional.empty();
            }
            result = send(client, record, wishes);
        }
        note(member, client, wishes, result, replaced);
        return Optional.of(result);
    }

    private static WriteResult send(CrmClient client, String record, List<Wish> wishes) {
        return client.write(record, wishes.stream().map(Wish::change).toList());
    }

    /** Where we never saw a value, what stands there now is what we saw: the member's word is the only news. */
    private static List<Wish> seenFor(CrmClient client, String record, List<Wish> wishes) {
        if (!client.capabilities().read()
                || wishes.stream().allMatch(wish -> wish.seen().known())) {
            return wishes;
        }
        Optional<CrmRecord> there = client.read(record);
        return wishes.stream()
                .map(wish -> wish.seen().known()
                        ? wish
                        : wish.seeing(there.map(now -> now.value(HeldFields.crmField(wish.field())))
                                .orElse(null)))
                .toList();
    }

    private void note(
            MemberId member,
            CrmClient client,
            List<Wish> wishes,
            WriteResult result,
            Map<String, @Nullable String> replaced) {
        switch (result) {
            case WriteResult.Accepted accepted ->
                wishes.forEach(wish -> queue.accepted(member, wish, replaced.get(wish.field()), now()));
            case WriteResult.HandedOver handedOver -> wishes.forEach(wish -> queue.handedOver(member, wish, now()));
            case WriteResult.Refused refused ->
                wishes.forEach(wish -> {
                    if (refused.fields().contains(HeldFields.crmField(wish.field()))) {
                        queue.refused(member, wish, code(refused), refused.words(), now());
                    } else if (!notSent(refused)) {
                        queue.accepted(member, wish, replaced.get(wish.field()), now());
                    }
                });
            case WriteResult.Gone gone -> {
                records.forget(client.name(), member);
                wishes.forEach(wish -> queue.refused(member, wish, "gone", null, now()));
            }
            case WriteResult.Conflict _, WriteResult.Unavailable _, WriteResult.Misconfigured _ -> {
                // nothing is settled: the next attempt begins anew
            }
        }
    }

    /** A field that may not be written at all holds up the whole wish; the rest goes again by itself. */
    private static boolean notSent(WriteResult.Refused refused) {
        return refused.code() == RefusalCode.NOT_WRITABLE;
    }

    private static String code(WriteResult.Refused refused) {
        return refused.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Instant now() {
        return clock.instant();
    }
}

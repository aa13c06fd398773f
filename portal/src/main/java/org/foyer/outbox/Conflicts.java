package org.foyer.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foyer.audit.Actor;
import org.foyer.connector.WriteResult;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides by the policy of each field what counts when both sides changed it. */
@Component
class Conflicts {

    private final Queue queue;
    private final CrmValues values;
    private final CrmProperties properties;
    private final Clock clock;

    Conflicts(Queue queue, CrmValues values, CrmProperties properties, Clock clock) {
        this.queue = queue;
        this.values = values;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Settles the fields in conflict.
     *
     * @param replaced takes what the system held where the member's word counts
     * @return what remains to be written, with what was seen now
     */
    List<Wish> settle(
            MemberId member, List<Wish> wishes, WriteResult.Conflict conflict, Map<String, @Nullable String> replaced) {
        var remaining = new ArrayList<Wish>();
        var theirs = new HashMap<Wish, @Nullable String>();
        for (Wish wish : wishes) {
            var field = HeldFields.crmField(wish.field());
            @Nullable String there = conflict.current().value(field);
            if (!conflict.fields().contains(field)) {
                remaining.add(wish);
                continue;
            }
            switch (properties.policyOf(wish.field())) {
                case MEMBER -> {
                    replaced.put(wish.field(), there);
                    remaining.add(wish.seeing(there));
                }
                case CRM -> theirs.put(wish, there);
                case ASK -> queue.inConflict(member, wish, there, clock.instant());
            }
        }
        if (!theirs.isEmpty()) {
            take(member, theirs);
        }
        return remaining;
    }

    /** A value of the system that the portal cannot take becomes a question to the office. */
    private void take(MemberId member, Map<Wish, @Nullable String> theirs) {
        var wanted = new HashMap<String, @Nullable String>();
        theirs.forEach((wish, there) -> wanted.put(wish.field(), there));
        boolean taken = values.take(member, wanted, new Actor("member system", null, CrmValues.CHANNEL));
        theirs.forEach((wish, there) -> {
            if (taken) {
                queue.note(member, wish, there);
                queue.overwritten(member, wish, clock.instant());
            } else {
                queue.inConflict(member, wish, there, clock.instant());
            }
        });
    }
}

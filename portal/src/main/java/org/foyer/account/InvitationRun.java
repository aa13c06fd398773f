package org.foyer.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.foyer.values.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many invitations, one after the other, with how far they have come. Whoever looks may do so from any thread. */
public final class InvitationRun {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationRun.class);

    private final List<MemberId> members;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

    InvitationRun(Collection<MemberId> members) {
        this.members = List.copyOf(members);
    }

    void run(Function<MemberId, Invitation> invite) {
        for (var member : members) {
            count(invited(member, invite));
        }
    }

    /** One that fails in a way nobody thought of does not keep the others from being invited. */
    private static Invitation invited(MemberId member, Function<MemberId, Invitation> invite) {
        try {
            return invite.apply(member);
        } catch (RuntimeException e) {
            LOG.error("Member {} could not be invited", member, e);
            return new Invitation.Refused("failed");
        }
    }

    private void count(Invitation outcome) {
        switch (outcome) {
            case Invitation.Sent ignored -> sent.incrementAndGet();
            case Invitation.Refused(String code) -> refused.merge(code, 1, Integer::sum);
        }
        done.incrementAndGet();
    }

    public int total() {
        return members.size();
    }

    public int done() {
        return done.get();
    }

    public boolean isOver() {
        return done() == total();
    }

    public int sent() {
        return sent.get();
    }

    /** How many were refused, by the code of {@link Invitation.Refused}. */
    public Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }
}

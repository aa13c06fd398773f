package org.foyer.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foyer.access.AccessFacts;
import org.foyer.access.TermsOfOffice;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** Decides who takes part in a conversation today, on the portal as by mail. */
@Component
class Participants {

    private final Desks desks;
    private final AccessFacts facts;
    private final TermsOfOffice terms;
    private final Clock clock;

    Participants(Desks desks, AccessFacts facts, TermsOfOffice terms, Clock clock) {
        this.desks = desks;
        this.facts = facts;
        this.terms = terms;
        this.clock = clock;
    }

    /** Where the member stands in it; empty for everybody who takes no part. */
    Optional<Side> sideOf(StoredThread thread, MemberId member) {
        if (thread.sender().equals(member)) {
            return Optional.of(Side.SENDER);
        }
        return recipients(thread).contains(member) && (thread.desk() == null || mayRead(member))
                ? Optional.of(Side.RECIPIENT)
                : Optional.empty();
    }

    /** The person written to, or whoever holds the office today. */
    List<MemberId> recipients(StoredThread thread) {
        var desk = thread.desk();
        if (desk != null) {
            return desks.holders(desk.unit(), desk.officeType(), today());
        }
        return Optional.ofNullable(thread.person()).stream().toList();
    }

    /** Whether the terms of office are accepted, where the offices of the member give anything. */
    boolean mayRead(MemberId official) {
        return facts.grantsOf(official, today()).isEmpty() || !terms.dueFor(official);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

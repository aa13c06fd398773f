package org.foyer.voting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foyer.voting.Facts.Membership;
import org.foyer.voting.Finding.Evidence;

/** Whether the dues are paid. Of somebody with a main membership here that one counts, else any. */
final class Dues {

    private Dues() {}

    static Finding check(int graceDays, Facts facts) {
        List<Membership> held = facts.held();
        List<Membership> main = held.stream().filter(Membership::main).toList();
        Optional<LocalDate> until =
                (main.isEmpty() ? held : main).stream().map(Dues::paidUntil).max(Comparator.naturalOrder());
        if (until.isEmpty()) {
            return Finding.failed(Evidence.NONE);
        }
        if (!until.get().plusDays(graceDays).isBefore(facts.day())) {
            return Finding.met(Evidence.on(until.get()));
        }
        LocalDate paidOn = facts.standing().paidOn();
        return paidOn == null
                ? Finding.failed(Evidence.on(until.get()))
                : Finding.met(Evidence.on(paidOn, Evidence.AT_THE_DESK));
    }

    /** Without any payment the dues are open from the first day on. */
    private static LocalDate paidUntil(Membership membership) {
        LocalDate until = membership.duesPaidUntil();
        return until == null ? membership.from().minusDays(1) : until;
    }
}

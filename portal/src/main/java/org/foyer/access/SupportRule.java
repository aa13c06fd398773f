package org.foyer.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Component;

/**
 * Who may see the portal as whom: an office at the top of the association with its terms accepted, and nobody who may more
 * than the supporter. See docs/decisions/0173-support-sees-the-portal-as-a-member.md.
 */
@Component
class SupportRule {

    private final AccessFacts facts;
    private final AcceptedTerms terms;
    private final Clock clock;

    SupportRule(AccessFacts facts, AcceptedTerms terms, Clock clock) {
        this.facts = facts;
        this.terms = terms;
        this.clock = clock;
    }

    Decision of(MemberId supporter, MemberId member) {
        var today = LocalDate.now(clock);
        List<Grant> own = facts.grantsOf(supporter, today);
        var offices = own.stream()
                .filter(grant -> grant.permission() == Permission.IMPERSONATE)
                .toList();
        if (offices.isEmpty() || !facts.tops().stream().allMatch(top -> isHeld(Permission.IMPERSONATE, top, own))) {
            return new Decision.Refused("no-office");
        }
        if (terms.dueFor(supporter)) {
            return new Decision.Refused("terms-due");
        }
        if (supporter.equals(member)) {
            return new Decision.Refused("oneself");
        }
        return facts.grantsOf(member, today).stream()
                        .allMatch(theirs -> isHeld(theirs.permission(), theirs.unit(), own))
                ? new Decision.Granted(offices.getFirst().officeType())
                : new Decision.Refused("more");
    }

    private boolean isHeld(Permission permission, UnitId unit, List<Grant> own) {
        var units = own.stream()
                .filter(grant -> grant.permission() == permission)
                .map(Grant::unit)
                .toList();
        return !units.isEmpty() && facts.liesIn(unit, units);
    }
}

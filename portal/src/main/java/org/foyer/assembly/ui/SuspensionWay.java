package org.foyer.assembly.ui;

import org.foyer.account.MemberAction;
import org.foyer.member.Suspensions;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** Leads from the list of members to their suspensions. */
@Component
class SuspensionWay implements MemberAction {

    private final Suspensions suspensions;

    SuspensionWay(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public boolean isOpen() {
        return suspensions.isOpen();
    }

    @Override
    public Way about(MemberId member) {
        return new Way("user-off", "voting.suspension.way", SuspensionView.addressOf(member));
    }
}

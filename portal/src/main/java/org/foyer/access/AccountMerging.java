package org.foyer.access;

import java.util.Optional;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties the chosen account to the member that stays; the other one is tied to nobody any more. */
@Component
@Order(200)
class AccountMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    AccountMerging(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public void move(MemberMerge merge) {
        Optional<String> going = accounts.subjectOf(merge.goes());
        Optional<String> staying = accounts.subjectOf(merge.stays());
        if (going.isEmpty()) {
            return;
        }
        if (staying.isPresent() && !merge.takes(MergePart.ACCOUNT)) {
            retire(merge.goes(), going.get());
            return;
        }
        staying.ifPresent(subject -> retire(merge.stays(), subject));
        jdbc.sql("update account set member_id = ? where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
        events.publishEvent(new AccountMoved(going.get(), merge.stays()));
    }

    private void retire(MemberId member, String subject) {
        jdbc.sql("delete from account where member_id = ?")
                .param(member.value())
                .update();
        events.publishEvent(new AccountRetired(subject));
    }
}

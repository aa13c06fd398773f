package org.foyer.mail;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail that was written to either entry was written to the person. */
@Component
@Order(300)
class MailMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    MailMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("update outgoing_mail set member_id = ? where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
    }
}

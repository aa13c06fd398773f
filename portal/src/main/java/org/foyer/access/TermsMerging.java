package org.foyer.access;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever accepted the terms of office under either entry accepted them. */
@Component
@Order(210)
class TermsMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    TermsMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "select ?, terms, accepted_at, language, text_hash from terms_acceptance where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
        jdbc.sql("delete from terms_acceptance where member_id = ?")
                .param(merge.goes().value())
                .update();
    }
}

package org.foyer.card;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person is in a batch once; what they made stays theirs. */
@Component
@Order(585)
class CardBatchMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    CardBatchMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        delete from card_batch_member g using card_batch_member k
                        where g.member_id = :goes and k.member_id = :stays and k.batch_id = g.batch_id""")
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .update();
        for (String table : new String[] {"card_batch_member", "card_batch"}) {
            jdbc.sql("update " + table + " set member_id = ? where member_id = ?")
                    .params(merge.stays().value(), merge.goes().value())
                    .update();
        }
    }
}

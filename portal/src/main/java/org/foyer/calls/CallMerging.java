package org.foyer.calls;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person stands on a list once; what they made and noted stays theirs. Claims end, they are short anyway. */
@Component
@Order(570)
class CallMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    CallMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        delete from call_entry g using call_entry k
                        where g.member_id = :goes and k.member_id = :stays and k.list_id = g.list_id""")
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .update();
        jdbc.sql("update call_entry set claimed_by = null, claimed_until = null where claimed_by = ?")
                .param(merge.goes().value())
                .update();
        for (String column :
                new String[] {"call_entry set member_id", "call_entry set called_by", "call_list set member_id"}) {
            jdbc.sql("update %s = ? where %s = ?".formatted(column, column.substring(column.lastIndexOf(' ') + 1)))
                    .params(merge.stays().value(), merge.goes().value())
                    .update();
        }
    }
}

package org.foyer.dashboard;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person has one start page: as the entry that stays arranged it, else as the other did. */
@Component
@Order(595)
class ArrangementMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ArrangementMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        delete from dashboard_tile where member_id = :goes
                        and exists (select from dashboard_tile where member_id = :stays)""")
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .update();
        jdbc.sql("update dashboard_tile set member_id = ? where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
    }
}

package org.foyer.category;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A step goes along with its membership. Of one that became part of another, the job of the night finds what is due anew. */
@Component
@Order(250)
class StepMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    StepMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("update category_step set member_id = ? where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
    }
}

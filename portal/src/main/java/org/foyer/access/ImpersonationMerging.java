package org.foyer.access;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Support of either entry was support of the person. */
@Component
@Order(220)
class ImpersonationMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ImpersonationMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        for (var column : new String[] {"member_id", "supporter_id"}) {
            jdbc.sql("update impersonation set " + column + " = ? where " + column + " = ?")
                    .params(merge.stays().value(), merge.goes().value())
                    .update();
        }
    }
}

package org.foyer.audit;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A look at either entry was a look at the person. */
@Component
@Order(350)
class LookMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    LookMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("select move_looks(?, ?)::text")
                .params(merge.goes().value(), merge.stays().value())
                .query()
                .listOfRows();
    }
}

package org.foyer.roster;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A list names a person once, so those of past nights go on with the entry that stays; the next night notes what is joined. */
@Component
@Order(550)
class RosterMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    RosterMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        for (String table : new String[] {"roster_person", "roster_membership"}) {
            jdbc.sql("delete from %s where member_id = ?".formatted(table))
                    .param(merge.goes().value())
                    .update();
        }
    }
}

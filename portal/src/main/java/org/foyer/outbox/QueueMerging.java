package org.foyer.outbox;

import java.time.Clock;
import java.time.LocalDate;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The member system is told all that holds for the member that stays: each field is compared with what it has before anything is
 * written. What waited for the entry that goes is part of that. Comes last, as it looks at what the other rooms made.
 */
@Component
@Order(900)
class QueueMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueMerging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        update outbox_record g set member_id = :stays
                        where g.member_id = :goes
                          and not exists (select from outbox_record s where s.member_id = :stays and s.system = g.system)""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        for (String table : new String[] {"outbox_record", "outbox_field", "outbox_person"}) {
            jdbc.sql("delete from %s where member_id = ?".formatted(table))
                    .param(merge.goes().value())
                    .update();
        }
        jdbc.sql("select queue_fields(?, array(select field from outbox_held), ?)::text")
                .params(merge.stays().value(), LocalDate.now(clock))
                .query()
                .listOfRows();
    }
}

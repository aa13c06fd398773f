package org.foyer.mailing;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A survey goes on under the token of the entry that stays, or under the only one there is. What could not be handed over is tried anew. */
@Component
@Order(700)
class ParticipantMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ParticipantMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        update survey_participant g set member_id = :stays
                        where g.member_id = :goes
                          and not exists (select from survey_participant s
                                          where s.member_id = :stays and s.survey_id = g.survey_id)""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        for (String table : new String[] {"survey_participant", "mailing_failure"}) {
            jdbc.sql("delete from %s where member_id = ?".formatted(table))
                    .param(merge.goes().value())
                    .update();
        }
    }
}

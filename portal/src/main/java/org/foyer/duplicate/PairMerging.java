package org.foyer.duplicate;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That somebody is another person than a third one stays known; all else the next search finds anew. */
@Component
@Order(600)
class PairMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    PairMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        insert into duplicate_pair (lower_id, upper_id, probability, evidence, found_at, different,
                                                    answered_by, answered_by_member, answered_at)
                        select least(:stays, third.id), greatest(:stays, third.id), d.probability, d.evidence, d.found_at, true,
                               d.answered_by, d.answered_by_member, d.answered_at
                        from duplicate_pair d
                        cross join lateral (select case when d.lower_id = :goes then d.upper_id else d.lower_id end as id) third
                        where d.different and :goes in (d.lower_id, d.upper_id) and third.id <> :stays
                        on conflict (lower_id, upper_id) do update
                        set different = true, answered_by = excluded.answered_by, answered_by_member = excluded.answered_by_member,
                            answered_at = excluded.answered_at
                        where not duplicate_pair.different""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        jdbc.sql("delete from duplicate_pair where ? in (lower_id, upper_id)")
                .param(merge.goes().value())
                .update();
        jdbc.sql("delete from duplicate_person where member_id = ?")
                .param(merge.goes().value())
                .update();
        jdbc.sql("delete from duplicate_key where member_id = ?")
                .param(merge.goes().value())
                .update();
    }
}

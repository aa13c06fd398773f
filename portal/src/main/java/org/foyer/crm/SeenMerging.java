package org.foyer.crm;

import java.util.List;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.foyer.values.MergeRefusedException;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a source last said of the entry that goes counts for the one that stays only where the source does not know that one: each
 * number is compared with what was said of itself.
 */
@Component
@Order(500)
class SeenMerging implements MergeParticipant {

    private static final List<String> TABLES =
            List.of("import_seen_membership", "import_seen_office", "import_seen_member");

    private final JdbcClient jdbc;

    SeenMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        refuseWhileImporting(merge);
        for (String table : TABLES) {
            jdbc.sql("""
                            delete from %s g where g.member_id = :goes
                              and exists (select from import_seen_member s where s.member_id = :stays and s.source = g.source)""".formatted(table))
                    .param("goes", merge.goes().value())
                    .param("stays", merge.stays().value())
                    .update();
        }
        for (String table : TABLES) {
            jdbc.sql("update %s set member_id = ? where member_id = ?".formatted(table))
                    .params(merge.stays().value(), merge.goes().value())
                    .update();
        }
    }

    /** An import that has staged one of the two would write to an entry that is no more. */
    private void refuseWhileImporting(MemberMerge merge) {
        boolean free = jdbc.sql("select pg_try_advisory_xact_lock(3296, 0)")
                .query(Boolean.class)
                .single();
        boolean staged = jdbc.sql("""
                        select exists (select from import_person where member_id in (:stays, :goes))
                               or exists (select from import_missing where member_id in (:stays, :goes))""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .query(Boolean.class)
                .single();
        if (!free || staged) {
            throw new MergeRefusedException("importing");
        }
    }
}

package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that a new assembly begins with: those of the one that it was copied from, else what most statutes say. */
@Repository
class StartingRules {

    private static final String ATTEND = """
            {"rule": "MEMBER_BELOW"}""";
    private static final String VOTE = """
            {"all": [{"rule": "MEMBER_BELOW"}, {"rule": "AGE", "years": 18}, {"rule": "DUES_PAID"}]}""";

    private final JdbcClient jdbc;
    private final Officials officials;
    private final Clock clock;

    StartingRules(JdbcClient jdbc, Officials officials, Clock clock) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.clock = clock;
    }

    void begin(AssemblyId assembly, @Nullable AssemblyId from) {
        jdbc.sql("""
                        insert into assembly_rules (assembly_id, version, attend, vote, saved_at, saved_by)
                        select :assembly, 1, coalesce(last.attend, cast(:attend as jsonb)), coalesce(last.vote, cast(:vote as jsonb)),
                               :now, :me
                        from (values (1)) one
                        left join lateral (select attend, vote from assembly_rules where assembly_id = cast(:from as uuid)
                                           order by version desc limit 1) last on true""")
                .param("assembly", assembly.value())
                .param("from", from == null ? null : from.toString())
                .param("attend", ATTEND)
                .param("vote", VOTE)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", officials.me(assembly))
                .update();
    }
}

package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.foyer.voting.RuleCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that a new assembly begins with: those of the one that it was copied from, else what most statutes say for its kind. */
@Repository
class StartingRules {

    private final JdbcClient jdbc;
    private final RuleCodec codec;
    private final Clock clock;

    StartingRules(JdbcClient jdbc, RuleCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.clock = clock;
    }

    /** @param official who writes them; null for nobody, as in the sample */
    void begin(AssemblyId assembly, @Nullable AssemblyId from, @Nullable UUID official) {
        RuleTemplate usual = jdbc.sql("select kind from assembly where id = ?")
                .param(assembly.value())
                .query((row, number) -> RuleTemplate.of(AssemblyKind.valueOf(row.getString("kind"))))
                .single();
        jdbc.sql("""
                        insert into assembly_rules (assembly_id, version, attend, vote, saved_at, saved_by)
                        select :assembly, 1, coalesce(last.attend, cast(:attend as jsonb)), coalesce(last.vote, cast(:vote as jsonb)),
                               :now, cast(:me as uuid)
                        from (values (1)) one
                        left join lateral (select attend, vote from assembly_rules where assembly_id = cast(:from as uuid)
                                           order by version desc limit 1) last on true""")
                .param("assembly", assembly.value())
                .param("from", from == null ? null : from.toString())
                .param("attend", codec.write(usual.attend()))
                .param("vote", codec.write(usual.vote()))
                .param("now", Timestamp.from(clock.instant()))
                .param("me", official == null ? null : official.toString())
                .update();
    }
}

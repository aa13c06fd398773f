package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of assemblies, every version of them. Nobody is asked here whether they may. */
@Repository
public class RuleVersions {

    private static final String SELECT = """
            select r.*, o.name official from assembly_rules r left join assembly_official o on o.id = r.saved_by
            where r.assembly_id = ? """;

    private final JdbcClient jdbc;
    private final RuleCodec codec;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleVersions(JdbcClient jdbc, RuleCodec codec, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.events = events;
        this.clock = clock;
    }

    /** The rules that hold; empty for an assembly whose rules were never written. */
    public Optional<RuleVersion> current(AssemblyId assembly) {
        return jdbc.sql(SELECT + " order by r.version desc limit 1")
                .param(assembly.value())
                .query(this::version)
                .optional();
    }

    /** One version. */
    public Optional<RuleVersion> find(AssemblyId assembly, int version) {
        return jdbc.sql(SELECT + " and r.version = ?")
                .params(assembly.value(), version)
                .query(this::version)
                .optional();
    }

    /** All versions, the newest first. */
    public List<RuleVersion> of(AssemblyId assembly) {
        return jdbc.sql(SELECT + " order by r.version desc")
                .param(assembly.value())
                .query(this::version)
                .list();
    }

    /** Writes a version that follows the one seen; false where somebody else was first. */
    @Transactional
    boolean add(AssemblyId assembly, int version, Rule attend, Rule vote, @Nullable UUID official) {
        boolean added = jdbc.sql("""
                        insert into assembly_rules (assembly_id, version, attend, vote, saved_at, saved_by)
                        select a.id, :version, cast(:attend as jsonb), cast(:vote as jsonb), :now, cast(:official as uuid)
                        from assembly a
                        where a.id = :assembly
                          and :version - 1 = coalesce((select max(version) from assembly_rules where assembly_id = a.id), 0)
                        on conflict do nothing""")
                        .param("assembly", assembly.value())
                        .param("version", version)
                        .param("attend", codec.write(attend))
                        .param("vote", codec.write(vote))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("official", official)
                        .update()
                > 0;
        if (added) {
            events.publishEvent(new RulesChanged(assembly, version));
        }
        return added;
    }

    private RuleVersion version(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                row.getInt("version"),
                codec.read(row.getString("attend")),
                codec.read(row.getString("vote")),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("official"));
    }
}

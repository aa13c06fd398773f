package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.foyer.assembly.Deciding.Decided;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.foyer.voting.TraceCodec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions onto the roll, a part of the people at a time. */
@Repository
class RollWriting {

    private final JdbcClient jdbc;
    private final Deciding deciding;
    private final RuleVersions versions;
    private final TraceCodec traces;
    private final Clock clock;

    RollWriting(JdbcClient jdbc, Deciding deciding, RuleVersions versions, TraceCodec traces, Clock clock) {
        this.jdbc = jdbc;
        this.deciding = deciding;
        this.versions = versions;
        this.traces = traces;
        this.clock = clock;
    }

    /** How many rows were written, and how many of them differ in something that the door sees. */
    record Written(int rows, int seen) {}

    /** Those on the roll, whether they are concerned or not. */
    List<MemberId> onTheRoll(AssemblyId assembly) {
        return jdbc.sql(
                        "select member_id from attendee where assembly_id = ? and member_id is not null order by member_id")
                .param(assembly.value())
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .list();
    }

    /** Those of these people who are on the roll. */
    List<MemberId> onTheRoll(AssemblyId assembly, Collection<MemberId> people) {
        return jdbc.sql("select member_id from attendee where assembly_id = ? and member_id = any(?)")
                .params(assembly.value(), people.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .list();
    }

    /**
     * Decides these people and writes what is new. One transaction at a time an assembly: it reads the rules and the facts after all
     * that were before it, so that an older decision never replaces a newer one.
     *
     * @param joins who is put on the roll that was not on it yet
     */
    @Transactional
    Written decide(Assembly assembly, Collection<MemberId> members, Predicate<Decided> joins) {
        lock(assembly.id());
        RuleVersion rules = rules(assembly);
        List<Decided> decided = deciding.decide(assembly, rules.attend(), rules.vote(), members);
        Written written = write(assembly.id(), rules.version(), decided, joins);
        if (written.seen() > 0) {
            jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                    .param(assembly.id().value())
                    .update();
        }
        return written;
    }

    /** Waits until nobody else decides for the assembly; to be taken before any row of its roll is written. */
    @Transactional
    void lock(AssemblyId assembly) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roll:' || ?, 0))")
                .param(assembly.toString())
                .query(row -> {});
    }

    /** The rules that hold; an assembly that nobody wrote any for has those of its kind. */
    private RuleVersion rules(Assembly assembly) {
        return versions.current(assembly.id()).orElseGet(() -> {
            RuleTemplate template = RuleTemplate.of(assembly.kind());
            versions.add(assembly.id(), 1, template.attend(), template.vote(), null);
            return versions.current(assembly.id()).orElseThrow();
        });
    }

    private Written write(AssemblyId assembly, int version, List<Decided> decided, Predicate<Decided> joins) {
        return jdbc.sql("""
                        with decided as (
                            select d.*, trim(m.first_name || ' ' || m.last_name) as name, m.gender
                            from unnest(:members, :units, :attend, :votes, :paid, :joins, :reasons, :traces)
                                 as d(member_id, unit_id, may_attend, votes, votes_if_paid, joins, reasons, trace)
                            join member m on m.id = d.member_id
                            where d.joins
                               or exists (select from attendee a where a.assembly_id = :assembly and a.member_id = d.member_id)),
                        written as (
                            insert into attendee as a (assembly_id, kind, member_id, name, unit_id, gender, may_attend, votes,
                                                       votes_if_paid, reasons, trace, rules_version, decided_at)
                            select :assembly, 'MEMBER', member_id, name, unit_id, gender, may_attend, votes, votes_if_paid,
                                   string_to_array(reasons, ' '), cast(trace as jsonb), :version, :now
                            from decided order by member_id
                            on conflict (assembly_id, member_id) do update
                            set name = excluded.name, unit_id = excluded.unit_id, gender = excluded.gender,
                                may_attend = excluded.may_attend, votes = excluded.votes, votes_if_paid = excluded.votes_if_paid,
                                reasons = excluded.reasons, trace = excluded.trace, rules_version = excluded.rules_version,
                                decided_at = excluded.decided_at
                            where (a.name, a.unit_id, a.gender, a.may_attend, a.votes, a.votes_if_paid, a.reasons, a.trace, a.rules_version)
                                  is distinct from (excluded.name, excluded.unit_id, excluded.gender, excluded.may_attend, excluded.votes,
                                                    excluded.votes_if_paid, excluded.reasons, excluded.trace, excluded.rules_version)
                            returning (old.name, old.unit_id, old.may_attend, old.votes, old.votes_if_paid, old.reasons)
                                      is distinct from (new.name, new.unit_id, new.may_attend, new.votes, new.votes_if_paid, new.reasons) seen)
                        select count(*) as rows, count(*) filter (where seen) as seen from written""")
                .param("assembly", assembly.value())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("members", array(decided, it -> it.member().value(), UUID[]::new))
                .param("units", array(decided, RollWriting::unit, UUID[]::new))
                .param("attend", array(decided, it -> it.judgement().mayAttend(), Boolean[]::new))
                .param("votes", array(decided, Decided::votes, Integer[]::new))
                .param("paid", array(decided, Decided::votesIfPaid, Integer[]::new))
                .param("joins", array(decided, joins::test, Boolean[]::new))
                .param(
                        "reasons",
                        array(decided, it -> String.join(" ", it.judgement().reasons()), String[]::new))
                .param("traces", array(decided, it -> traces.write(it.judgement()), String[]::new))
                .query((row, number) -> new Written(row.getInt("rows"), row.getInt("seen")))
                .single();
    }

    private static <T> T[] array(List<Decided> decided, Function<Decided, T> part, IntFunction<T[]> made) {
        return decided.stream().map(part).toArray(made);
    }

    @SuppressWarnings("NullAway") // an array parameter may hold nothing at a place
    private static UUID unit(Decided decided) {
        UnitId unit = decided.unit();
        return unit == null ? null : unit.value();
    }
}

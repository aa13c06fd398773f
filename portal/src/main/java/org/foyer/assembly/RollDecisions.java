package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.foyer.assembly.Deciding.Decided;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Decides who may attend and vote, and keeps it on the roll. Each method may run twice, and on several nodes at once. Nobody is asked
 * here whether they may: callers let an official or a desk of this assembly in.
 */
@Service
public class RollDecisions {

    /** So many people are decided in one transaction: a desk that waits for one of them waits for a moment only. */
    private static final int AT_ONCE = 2_000;

    private static final String COMING =
            "a.cancelled_at is null and a.closed_at is null and a.ends_at > :now order by a.starts_at";

    private final Assemblies assemblies;
    private final Deciding deciding;
    private final RollWriting writing;
    private final JdbcClient jdbc;
    private final Clock clock;

    RollDecisions(Assemblies assemblies, Deciding deciding, RollWriting writing, JdbcClient jdbc, Clock clock) {
        this.assemblies = assemblies;
        this.deciding = deciding;
        this.writing = writing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Decides everybody who is concerned or on the roll already. Nothing happens once the assembly is closed or called off.
     *
     * @return how many rows of the roll changed
     */
    public int decideAll(AssemblyId id) {
        return assemblies.find(id).filter(Assembly::isOn).map(this::decideAll).orElse(0);
    }

    private int decideAll(Assembly assembly) {
        Set<MemberId> people = new LinkedHashSet<>(deciding.concerned(assembly));
        people.addAll(writing.onTheRoll(assembly.id()));
        List<MemberId> all = new ArrayList<>(people);
        int changed = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<MemberId> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            changed += writing.decide(assembly, part, joins(assembly)).rows();
        }
        return changed;
    }

    /**
     * Decides one person, whether they are on the roll or not; afterwards they are on it. For somebody who turns up, or paid at a desk.
     *
     * @return whether anything about them changed
     */
    public boolean decide(AssemblyId id, MemberId member) {
        return assemblies
                .find(id)
                .filter(Assembly::isOn)
                .map(assembly -> writing.decide(assembly, List.of(member), anybody -> true)
                                .rows()
                        > 0)
                .orElse(false);
    }

    /** Members who are refused stand on the roll with the reason, but not at an assembly of delegates: it would refuse all others. */
    private static Predicate<Decided> joins(Assembly assembly) {
        boolean refusedAsWell = assembly.kind() != AssemblyKind.DELEGATES;
        return decided ->
                decided.judgement().attendsIfPaid() ? decided.here() : refusedAsWell && decided.unit() != null;
    }

    /** Decides one person anew for every coming assembly on whose roll they are or may come to be. */
    public void refresh(MemberId member) {
        for (AssemblyId id : concerning(member)) {
            assemblies.find(id).ifPresent(assembly -> writing.decide(assembly, List.of(member), joins(assembly)));
        }
    }

    /** Assemblies that are neither over nor called off. */
    List<AssemblyId> coming() {
        return ids("select a.id from assembly a where " + COMING, Map.of());
    }

    private List<AssemblyId> concerning(MemberId member) {
        return ids("""
                select a.id from assembly a join unit mine on mine.id = a.unit_id
                where (exists (select from attendee t where t.assembly_id = a.id and t.member_id = :member)
                       or exists (select from (select member_id, unit_id from membership union all select member_id, unit_id from office) held
                                  join unit u on u.id = held.unit_id
                                  where held.member_id = :member and u.path <@ mine.path))
                  and\s""" + COMING, Map.of("member", member.value()));
    }

    private List<AssemblyId> ids(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new AssemblyId(row.getObject("id", UUID.class)))
                .list();
    }
}

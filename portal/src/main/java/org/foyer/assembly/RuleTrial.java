package org.foyer.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.assembly.Deciding.Decided;
import org.foyer.assembly.DryRun.Effect;
import org.foyer.assembly.DryRun.Shift;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.foyer.voting.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tries rules out on the people of today and writes nothing. */
@Component
class RuleTrial {

    private static final int AT_ONCE = 2_000;
    private static final int NAMED = 20;

    /** So many are asked about at most until enough are found whom the official may see. */
    private static final int LOOKED_AT = 200;

    private final Deciding deciding;
    private final RollWriting roll;
    private final Access access;
    private final JdbcClient jdbc;
    private final LocalNames names;

    RuleTrial(Deciding deciding, RollWriting roll, Access access, JdbcClient jdbc, LocalNames names) {
        this.deciding = deciding;
        this.roll = roll;
        this.access = access;
        this.jdbc = jdbc;
        this.names = names;
    }

    private record Hit(MemberId member, Effect effect, List<String> reasons) {}

    DryRun run(Assembly assembly, RuleVersion before, Rule attend, Rule vote) {
        Set<MemberId> people = new LinkedHashSet<>(deciding.concerned(assembly));
        people.addAll(roll.onTheRoll(assembly.id()));
        List<MemberId> all = new ArrayList<>(people);
        var was = new Counting();
        var will = new Counting();
        Map<Optional<UnitId>, Shift> byUnit = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<MemberId> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Deciding.Pair pair : deciding.compare(assembly, before, attend, vote, part)) {
                was.count(pair.before());
                will.count(pair.after());
                Shift shift = shift(pair);
                if (!shift.isNothing()) {
                    byUnit.merge(Optional.ofNullable(pair.after().unit()), shift, Shift::and);
                    hits.add(new Hit(
                            pair.after().member(),
                            effect(shift),
                            pair.after().judgement().reasons()));
                }
            }
        }
        return new DryRun(
                was.counted(),
                will.counted(),
                byUnit.values().stream().reduce(new Shift(0, 0, 0, 0), Shift::and),
                units(byUnit),
                named(hits));
    }

    private static final class Counting {

        private int attend;
        private int votes;
        private int ifPaid;

        void count(Decided decided) {
            attend += decided.judgement().mayAttend() ? 1 : 0;
            votes += decided.votes();
            ifPaid += decided.votesIfPaid();
        }

        DryRun.Count counted() {
            return new DryRun.Count(attend, votes, ifPaid - votes);
        }
    }

    private static Shift shift(Deciding.Pair pair) {
        boolean came = pair.before().judgement().mayAttend();
        boolean comes = pair.after().judgement().mayAttend();
        boolean voted = pair.before().votes() > 0;
        boolean votes = pair.after().votes() > 0;
        return new Shift(one(comes && !came), one(came && !comes), one(votes && !voted), one(voted && !votes));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static Effect effect(Shift shift) {
        if (shift.voteLost() > 0) {
            return Effect.VOTE_LOST;
        }
        if (shift.voteGained() > 0) {
            return Effect.VOTE_GAINED;
        }
        return shift.attendLost() > 0 ? Effect.ATTEND_LOST : Effect.ATTEND_GAINED;
    }

    private List<DryRun.InUnit> units(Map<Optional<UnitId>, Shift> byUnit) {
        Map<UUID, LocalName> known = new HashMap<>();
        jdbc.sql("select id, name from unit where id = any(?)")
                .param(byUnit.keySet().stream()
                        .flatMap(Optional::stream)
                        .map(UnitId::value)
                        .toArray(UUID[]::new))
                .query(row -> {
                    known.put(row.getObject("id", UUID.class), names.read(row.getString("name")));
                });
        return byUnit.entrySet().stream()
                .sorted(Comparator.comparing(it -> -it.getValue().size()))
                .map(it -> new DryRun.InUnit(name(known, it.getKey().orElse(null)), it.getValue()))
                .toList();
    }

    private static LocalName name(Map<UUID, LocalName> known, @Nullable UnitId unit) {
        return unit == null ? new LocalName(Map.of()) : known.getOrDefault(unit.value(), new LocalName(Map.of()));
    }

    private List<DryRun.Changed> named(List<Hit> hits) {
        Map<MemberId, Hit> seen = new HashMap<>();
        hits.stream()
                .sorted(Comparator.comparing(Hit::effect))
                .limit(LOOKED_AT)
                .filter(hit ->
                        access.may(Permission.SEE_MEMBER).of(hit.member()).isGranted())
                .limit(NAMED)
                .forEach(hit -> seen.put(hit.member(), hit));
        return jdbc.sql("""
                        select id, trim(first_name || ' ' || last_name) as name from member where id = any(?)
                        order by last_name, first_name, id""")
                .param(seen.keySet().stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    Hit hit = Objects.requireNonNull(seen.get(new MemberId(row.getObject("id", UUID.class))));
                    return new DryRun.Changed(row.getString("name"), hit.effect(), hit.reasons());
                })
                .list();
    }
}

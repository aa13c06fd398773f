package org.foyer.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells members whether they and their children may attend and vote, by what is known now, and nobody else's. */
@Service
public class MayIVote {

    private final SignedIn signedIn;
    private final Access access;
    private final Assemblies assemblies;
    private final RuleVersions versions;
    private final Deciding deciding;
    private final RollWriting roll;
    private final JdbcClient jdbc;

    MayIVote(
            SignedIn signedIn,
            Access access,
            Assemblies assemblies,
            RuleVersions versions,
            Deciding deciding,
            RollWriting roll,
            JdbcClient jdbc) {
        this.signedIn = signedIn;
        this.access = access;
        this.assemblies = assemblies;
        this.versions = versions;
        this.deciding = deciding;
        this.roll = roll;
        this.jdbc = jdbc;
    }

    /**
     * The answers for oneself and for one's children, oneself first; those whom the assembly does not concern are left out. Empty for an
     * assembly that members do not see, as for one that there is not.
     */
    @Transactional(readOnly = true)
    public List<VotingAnswer> of(AssemblyId id) {
        Optional<Assembly> found = assemblies
                .find(id)
                .filter(it -> it.publishedAt() != null && it.isOn())
                .filter(it -> signedIn.person().isPresent());
        if (found.isEmpty()) {
            return List.of();
        }
        Assembly assembly = found.get();
        MemberId me = signedIn.require().id();
        List<MemberId> people = Stream.concat(Stream.of(me), children(me)).toList();
        List<MemberId> known = roll.onTheRoll(id, people);
        RuleVersion rules = versions.current(id).orElseGet(() -> RuleVersion.usual(assembly));
        return deciding.decide(assembly, rules.attend(), rules.vote(), people).stream()
                .filter(it -> it.here() || known.contains(it.member()))
                .map(it -> new VotingAnswer(
                        it.member(),
                        nameOf(it.member()),
                        it.member().equals(me),
                        it.judgement(),
                        it.votes(),
                        it.votesIfPaid(),
                        deciding.day(assembly)))
                .toList();
    }

    private Stream<MemberId> children(MemberId me) {
        return jdbc.sql("""
                        select o.id from member m join member o on o.household_id = m.household_id and o.id <> m.id
                        where m.id = ? and not o.deceased order by o.birth_date, o.number""").param(me.value()).query(UUID.class).list().stream()
                .map(MemberId::new)
                .filter(other -> access.may(Permission.SEE_CHILD).of(other).isGranted());
    }

    private String nameOf(MemberId member) {
        return jdbc.sql("select trim(first_name || ' ' || last_name) from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }
}

package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.foyer.voting.TraceCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class RollDecisionsTest {

    @Autowired
    RollDecisions decisions;

    @Autowired
    RuleVersions versions;

    @Autowired
    Roll roll;

    @Autowired
    TraceCodec traces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Voters voters;
    private AssemblyId assembly;

    @BeforeEach
    void aSection() {
        voters = new Voters(jdbc, clock);
        assembly = voters.assembly(voters.section, AssemblyKind.GENERAL);
    }

    @Test
    void putsTheMembersOfTheUnitAndBelowOnTheRollAndNobodyElse() {
        MemberId member = voters.voter("Anna");
        MemberId below = voters.voter("Berta", voters.group);
        MemberId elsewhere = voters.voter("Carla", voters.unit(voters.top, "SECTION", "Andere"));
        MemberId gone = voters.voter("Doris");
        voters.leaves(gone);
        MemberId dead = voters.voter("Emma");
        jdbc.sql("update member set deceased = true where id = ?")
                .param(dead.value())
                .update();
        decisions.decideAll(assembly);
        assertThat(roll.of(assembly)).extracting(Attendee::member).containsExactlyInAnyOrder(member, below);
        assertThat(of(below).unit()).isEqualTo(voters.group);
        assertThat(decisions.decide(assembly, elsewhere)).isTrue();
        assertThat(of(elsewhere).mayAttend()).isFalse();
        assertThat(of(elsewhere).reasons()).containsExactly("MEMBER_BELOW");
    }

    @Test
    void decidesVotesReasonsAndTraceByTheVersionOfTheRules() {
        MemberId voter = voters.voter("Anna");
        MemberId child = voters.person("Bea", voters.day.minusYears(18).plusDays(1));
        voters.join(child, voters.section, voters.day, voters.day);
        MemberId open = voters.voter("Cora");
        voters.owes(open);
        MemberId suspended = voters.voter("Dora");
        voters.suspend(suspended, voters.top);
        decisions.decideAll(assembly);
        assertThat(of(voter))
                .extracting(
                        Attendee::mayAttend, Attendee::votes, Attendee::votesIfPaid, Attendee::reasons, Attendee::rules)
                .containsExactly(true, 1, 1, List.of(), 1);
        assertThat(of(child))
                .extracting(Attendee::mayAttend, Attendee::votes, Attendee::votesIfPaid, Attendee::reasons)
                .containsExactly(true, 0, 0, List.of("AGE"));
        assertThat(of(open))
                .extracting(Attendee::votes, Attendee::votesIfPaid, Attendee::reasons)
                .containsExactly(0, 1, List.of("DUES_PAID"));
        assertThat(of(suspended).reasons()).containsExactly("SUSPENDED");
        assertThat(traces.read(trace(open)).vote().reasons()).containsExactly("DUES_PAID");
    }

    @Test
    void changesNothingWhenItRunsTwice() {
        voters.voter("Anna");
        assertThat(decisions.decideAll(assembly)).isEqualTo(1);
        long revision = roll.revision(assembly);
        assertThat(decisions.decideAll(assembly)).isZero();
        assertThat(roll.revision(assembly)).isEqualTo(revision);
    }

    @Test
    void countsThePaymentAtTheDesk() {
        MemberId open = voters.voter("Cora");
        voters.owes(open);
        decisions.decideAll(assembly);
        long revision = roll.revision(assembly);
        roll.paid(assembly, of(open).id(), clock.instant());
        assertThat(of(open).votes()).isEqualTo(1);
        assertThat(decisions.decide(assembly, open)).as("nothing is new").isFalse();
        assertThat(roll.revision(assembly)).isGreaterThan(revision);
        roll.unpaid(assembly, of(open).id());
        assertThat(of(open).votes()).isZero();
    }

    @Test
    void followsChangesOfAMember() {
        MemberId voter = voters.voter("Anna");
        decisions.decideAll(assembly);
        voters.suspend(voter, voters.section);
        decisions.refresh(voter);
        assertThat(of(voter).votes()).isZero();
        MemberId newcomer = voters.voter("Berta");
        decisions.refresh(newcomer);
        assertThat(of(newcomer).votes()).isEqualTo(1);
        MemberId elsewhere = voters.voter("Carla", voters.unit(voters.top, "SECTION", "Andere"));
        decisions.refresh(elsewhere);
        assertThat(roll.of(assembly)).extracting(Attendee::member).doesNotContain(elsewhere);
        voters.leaves(newcomer);
        decisions.decideAll(assembly);
        assertThat(of(newcomer).mayAttend()).isFalse();
    }

    @Test
    void givesADelegateTheVotesOfTheSeatAndLeavesTheOthersOffTheRoll() {
        MemberId delegate = voters.voter("Anna");
        MemberId member = voters.voter("Berta");
        var congress = voters.assembly(voters.top, AssemblyKind.DELEGATES);
        decisions.decide(congress, delegate);
        voters.seat(congress, voters.section, delegate, 3);
        decisions.decideAll(congress);
        assertThat(roll.of(congress)).extracting(Attendee::member).containsExactly(delegate);
        assertThat(roll.of(congress).getFirst().votes()).isEqualTo(3);
        voters.seat(congress, voters.unit(voters.top, "SECTION", "Fremde"), delegate, 2);
        decisions.decideAll(congress);
        assertThat(roll.of(congress).getFirst().votes()).isZero();
        assertThat(roll.of(congress).getFirst().reasons()).containsExactly("OTHER_SEAT");
        assertThat(member).isNotNull();
    }

    @Test
    void decidesByTheNewestRules() {
        MemberId voter = voters.voter("Anna");
        decisions.decideAll(assembly);
        assertThat(versions.add(assembly, 2, Rule.EVERYBODY, Rule.of(RuleCode.AGE, 50), null))
                .isTrue();
        assertThat(versions.add(assembly, 2, Rule.EVERYBODY, Rule.EVERYBODY, null))
                .isFalse();
        decisions.decideAll(assembly);
        assertThat(of(voter))
                .extracting(Attendee::rules, Attendee::votes, Attendee::reasons)
                .containsExactly(2, 0, List.of("AGE"));
    }

    @Test
    void letsNothingOfAClosedAssemblyChange() {
        MemberId voter = voters.voter("Anna");
        decisions.decideAll(assembly);
        jdbc.sql("update assembly set closed_at = now() where id = ?")
                .param(assembly.value())
                .update();
        voters.owes(voter);
        assertThat(decisions.decideAll(assembly)).isZero();
        assertThat(decisions.decide(assembly, voter)).isFalse();
        assertThat(of(voter).votes()).isEqualTo(1);
    }

    @Test
    void endsTheSameHoweverManyDecideAtOnce() throws Exception {
        List<MemberId> people =
                IntStream.range(0, 30).mapToObj(it -> voters.voter("P" + it)).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Stream<Callable<Object>> all = IntStream.range(0, 4).mapToObj(it -> () -> decisions.decideAll(assembly));
            Stream<Callable<Object>> single = people.stream().map(it -> () -> {
                voters.owes(it);
                return decisions.decide(assembly, it);
            });
            for (var done : threads.invokeAll(Stream.concat(all, single).toList())) {
                done.get();
            }
        }
        assertThat(roll.of(assembly)).hasSize(30).allMatch(it -> it.votes() == 0 && it.votesIfPaid() == 1);
    }

    private Attendee of(MemberId member) {
        return roll.of(assembly).stream()
                .filter(it -> member.equals(it.member()))
                .findFirst()
                .orElseThrow();
    }

    private String trace(MemberId member) {
        return jdbc.sql("select trace from attendee where assembly_id = ? and member_id = ?")
                .params(assembly.value(), member.value())
                .query(String.class)
                .single();
    }
}

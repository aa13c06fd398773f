package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.foyer.access.Accounts;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.voting.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class MayIVoteTest {

    @Autowired
    MayIVote mayIVote;

    @Autowired
    RollDecisions decisions;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Voters voters;
    private AssemblyId assembly;
    private MemberId mother;
    private MemberId child;
    private MemberId partner;

    @BeforeEach
    void aFamily() {
        voters = new Voters(jdbc, clock);
        assembly = voters.assembly(voters.section, AssemblyKind.GENERAL);
        mother = voters.voter("Marta");
        partner = voters.voter("Paul");
        child = voters.person("Kim", voters.day.minusYears(12));
        voters.join(child, voters.section, voters.day.minusYears(3), voters.day);
        voters.family(mother, partner, child);
    }

    @Test
    void answersForOneselfAndOnesChildrenAndForNobodyElse() {
        decisions.decideAll(assembly);
        try (var _ = SignIn.as(accounts, mother)) {
            assertThat(mayIVote.of(assembly)).extracting(VotingAnswer::member).containsExactly(mother, child);
            assertThat(mayIVote.of(assembly)).extracting(VotingAnswer::self).containsExactly(true, false);
            assertThat(mayIVote.of(assembly).getFirst().votes()).isEqualTo(1);
            assertThat(mayIVote.of(assembly).getLast().judgement().reasons()).containsExactly("AGE");
        }
        try (var _ = SignIn.as(accounts, child)) {
            assertThat(mayIVote.of(assembly)).extracting(VotingAnswer::member).containsExactly(child);
        }
        try (var _ = SignIn.as(accounts, voters.voter("Nina", voters.unit(voters.top, "SECTION", "Andere")))) {
            assertThat(mayIVote.of(assembly)).isEmpty();
        }
        assertThat(mayIVote.of(assembly)).as("without a sign-in").isEmpty();
    }

    @Test
    void knowsWhatHappenedAMomentAgo() {
        decisions.decideAll(assembly);
        voters.owes(mother);
        try (var _ = SignIn.as(accounts, mother)) {
            VotingAnswer answer = mayIVote.of(assembly).getFirst();
            assertThat(answer.votes()).isZero();
            assertThat(answer.votesIfPaid()).isEqualTo(1);
            Trace.Step dues = answer.judgement().vote().nearest().findFirst().orElseThrow();
            assertThat(dues.finding().evidence().date()).isEqualTo(voters.day.minusDays(1));
            assertThat(dues.mend(voters.day).orElseThrow().inTime()).isTrue();
        }
    }

    @Test
    void saysNothingOfAnAssemblyThatMembersDoNotSee() {
        jdbc.sql("update assembly set published_at = null where id = ?")
                .param(assembly.value())
                .update();
        try (var _ = SignIn.as(accounts, mother)) {
            assertThat(mayIVote.of(assembly)).isEmpty();
            assertThat(mayIVote.of(new AssemblyId(java.util.UUID.randomUUID()))).isEmpty();
        }
    }
}

package org.foyer.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final Rule VOTE = new Rule.All(List.of(
            Rule.of(RuleCode.MEMBER_OF_UNIT),
            Rule.of(RuleCode.AGE, 18),
            new Rule.Not(Rule.of(RuleCode.SUSPENDED)),
            new Rule.Any(List.of(Rule.of(RuleCode.HONORARY), Rule.of(RuleCode.DUES_PAID, 0)))));

    @Test
    void givesTheEasiestWayAmongAlternatives() {
        Judgement open = judge(Facing.stranger().membership("SINGLE", true, "2010-01-01", null, "2025-12-31"));
        assertThat(open.reasons()).containsExactly("DUES_PAID");
        assertThat(open.votesIfPaid()).isTrue();
        assertThat(open.vote().steps().stream()
                        .filter(Trace.Step::decisive)
                        .map(step -> step.leaf().code()))
                .containsExactly(RuleCode.HONORARY, RuleCode.DUES_PAID);
    }

    @Test
    void namesWhatCannotBeMendedFirst() {
        Judgement young = judge(
                Facing.stranger().born("2015-01-01").membership("SINGLE", true, "2010-01-01", null, "2025-12-31"));
        assertThat(young.reasons()).containsExactly("AGE", "DUES_PAID");
        assertThat(young.votesIfPaid()).isFalse();
    }

    @Test
    void namesSuspensionThoughItsRuleIsANot() {
        assertThat(judge(Facing.member().suspended("2026-01-01", null)).reasons())
                .containsExactly("SUSPENDED");
    }

    @Test
    void hasACodeOfItsOwnForConditionsThatARuleTurnsRound() {
        Rule noOffice = new Rule.Not(Rule.of(RuleCode.OFFICE, List.of("PRESIDENT")));
        Judgement judgement = Judgement.of(
                noOffice, Rule.EVERYBODY, Facing.member().office("PRESIDENT").facts());
        assertThat(judgement.reasons()).containsExactly("EXCLUDED");
        assertThat(judgement.mayVote()).isFalse();
    }

    @Test
    void tellsUntilWhenSomethingCanBeMended() {
        Judgement judgement = judge(
                Facing.stranger().born("2008-04-01").membership("SINGLE", true, "2010-01-01", null, "2025-12-31"));
        assertThat(judgement.vote().nearest().map(step -> step.mend(Facing.DAY).orElseThrow()))
                .containsExactly(new Mend(false, java.time.LocalDate.of(2026, 4, 1)), new Mend(true, Facing.DAY));
    }

    @Test
    void asksForABirthDateThatIsMissing() {
        Judgement judgement = judge(Facing.member().born(null));
        assertThat(judgement.reasons()).containsExactly("AGE");
        assertThat(judgement.vote().nearest().map(step -> step.mend(Facing.DAY).orElseThrow()))
                .containsExactly(new Mend(true, Facing.DAY));
    }

    private static Judgement judge(Facing facing) {
        return Judgement.of(Rule.of(RuleCode.MEMBER_BELOW), VOTE, facing.facts());
    }
}

package org.foyer.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.voting.Outcome.FAILED;
import static org.foyer.voting.Outcome.MET;
import static org.foyer.voting.Outcome.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.foyer.voting.Finding.Evidence;
import org.junit.jupiter.api.Test;

/** Rules of every shape against a second, plain reckoning, and what a trace claims against what then happens. */
class JudgeTest {

    private static final int RULES = 20_000;

    @Test
    void agreesWithTheTruthTables() {
        for (Outcome left : Outcome.values()) {
            assertThat(outcome(new Rule.Not(leaf()), left)).isEqualTo(left.not());
            for (Outcome right : Outcome.values()) {
                var both = List.<Rule>of(leaf(), leaf());
                boolean failed = left == FAILED || right == FAILED;
                boolean met = left == MET || right == MET;
                assertThat(outcome(new Rule.All(both), left, right))
                        .isEqualTo(failed ? FAILED : left == MET && right == MET ? MET : UNKNOWN);
                assertThat(outcome(new Rule.Any(both), left, right))
                        .isEqualTo(met ? MET : left == FAILED && right == FAILED ? FAILED : UNKNOWN);
            }
        }
        assertThat(outcome(Rule.EVERYBODY)).isEqualTo(MET);
        assertThat(outcome(new Rule.Any(List.of()))).isEqualTo(FAILED);
    }

    @Test
    void composesRulesOfEveryShapeAsAPlainReckoningDoes() {
        forRandomRules((rule, outcomes, random) -> {
            Outcome expected = plain(rule, outcomes.iterator());
            Trace trace = judge(rule, outcomes);
            assertThat(trace.outcome()).isEqualTo(expected);
            assertThat(trace.steps())
                    .extracting(step -> step.finding().outcome())
                    .isEqualTo(outcomes);
            assertThat(trace.steps())
                    .extracting(Trace.Step::leaf)
                    .isEqualTo(rule.leaves().toList());
        });
    }

    @Test
    void keepsARefusalWhateverBecomesOfConditionsThatWereNotDecisive() {
        forRandomRules((rule, outcomes, random) -> {
            Trace trace = judge(rule, outcomes);
            if (!trace.isMet()) {
                List<Outcome> others =
                        changed(outcomes, at -> trace.steps().get(at).decisive() ? outcomes.get(at) : any(random));
                assertThat(judge(rule, others).isMet()).isFalse();
            }
        });
    }

    @Test
    void grantsOnceTheNearestWayIsMended() {
        forRandomRules((rule, outcomes, random) -> {
            Trace trace = judge(rule, outcomes);
            List<Outcome> mended = changed(outcomes, at -> {
                Trace.Step step = trace.steps().get(at);
                return step.nearest() ? Judged.wish(step.wanted()) : outcomes.get(at);
            });
            if (!trace.isMet() && trace.nearest().findAny().isPresent()) {
                assertThat(judge(rule, mended).isMet()).isTrue();
                assertThat(trace.nearest()).allMatch(Trace.Step::decisive).noneMatch(Trace.Step::isGood);
            }
            assertThat(trace.nearest().findAny().isPresent())
                    .isEqualTo(!trace.reasons().isEmpty());
        });
    }

    @Test
    void neverGrantsByWhatIsNotKnown() {
        forRandomRules((rule, outcomes, random) -> {
            List<Outcome> known = changed(
                    outcomes, at -> outcomes.get(at) == UNKNOWN ? Judged.wish(random.nextBoolean()) : outcomes.get(at));
            if (judge(rule, outcomes).isMet()) {
                assertThat(judge(rule, known).isMet()).isTrue();
            }
        });
    }

    @Test
    void namesAllOfNothingForWhomIsGranted() {
        Trace trace = judge(new Rule.All(List.of(leaf(), new Rule.Not(leaf()))), List.of(MET, FAILED));
        assertThat(trace.isMet()).isTrue();
        assertThat(trace.reasons()).isEmpty();
        assertThat(trace.steps()).noneMatch(Trace.Step::decisive).allMatch(Trace.Step::isGood);
    }

    private interface Claim {
        void holds(Rule rule, List<Outcome> outcomes, Random random);
    }

    private static void forRandomRules(Claim claim) {
        for (int seed = 0; seed < RULES; seed++) {
            var random = new Random(seed);
            Rule rule = random(random, 4);
            List<Outcome> outcomes = rule.leaves().map(leaf -> any(random)).toList();
            claim.holds(rule, outcomes, random);
        }
    }

    private static Rule random(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1, 2 -> new Rule.All(parts(random, depth));
            case 3 -> new Rule.Any(parts(random, depth));
            case 4 -> new Rule.Not(random(random, depth - 1));
            default -> Rule.of(RuleCode.values()[random.nextInt(RuleCode.values().length)]);
        };
    }

    private static List<Rule> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(it -> random(random, depth - 1))
                .toList();
    }

    private static Outcome any(Random random) {
        return Outcome.values()[random.nextInt(3)];
    }

    /** As one would reckon by hand: what is not known counts as a half. */
    private static Outcome plain(Rule rule, Iterator<Outcome> outcomes) {
        return switch ((int) (2 * number(rule, outcomes))) {
            case 0 -> FAILED;
            case 1 -> UNKNOWN;
            default -> MET;
        };
    }

    private static double number(Rule rule, Iterator<Outcome> outcomes) {
        return switch (rule) {
            case Rule.Leaf _ -> List.of(FAILED, UNKNOWN, MET).indexOf(outcomes.next()) / 2.0;
            case Rule.Not not -> 1 - number(not.rule(), outcomes);
            case Rule.All all -> numbers(all.rules(), outcomes).stream().reduce(1.0, Math::min);
            case Rule.Any any -> numbers(any.rules(), outcomes).stream().reduce(0.0, Math::max);
        };
    }

    private static List<Double> numbers(List<Rule> rules, Iterator<Outcome> outcomes) {
        var found = new ArrayList<Double>();
        rules.forEach(rule -> found.add(number(rule, outcomes)));
        return found;
    }

    private static List<Outcome> changed(List<Outcome> outcomes, java.util.function.IntFunction<Outcome> change) {
        return IntStream.range(0, outcomes.size()).mapToObj(change).toList();
    }

    private static Outcome outcome(Rule rule, Outcome... outcomes) {
        return judge(rule, Arrays.asList(outcomes)).outcome();
    }

    private static Trace judge(Rule rule, List<Outcome> outcomes) {
        Iterator<Outcome> next = outcomes.iterator();
        return Judge.judge(rule, Facing.member().facts(), leaf -> new Finding(next.next(), Evidence.NONE));
    }

    private static Rule leaf() {
        return Rule.of(RuleCode.MEMBER_BELOW);
    }
}

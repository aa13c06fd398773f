package org.foyer.voting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Holds a rule against the facts of a member. Nothing here looks at a clock or a database. */
public final class Judge {

    private Judge() {}

    public static Trace judge(Rule rule, Facts facts) {
        return judge(rule, facts, leaf -> Conditions.check(leaf, facts));
    }

    static Trace judge(Rule rule, Facts facts, Function<Rule.Leaf, Finding> check) {
        var found = new Found(new ArrayList<>(), check);
        Judged root = found.judge(rule, true);
        boolean met = root.outcome() == Outcome.MET;
        BitSet decisive = met ? new BitSet() : root.whyNot(true);
        BitSet nearest = met ? new BitSet() : NearestWay.of(root, found.steps()).orElseGet(BitSet::new);
        List<Trace.Step> steps = IntStream.range(0, found.steps().size())
                .mapToObj(at -> {
                    Trace.Step step = found.steps().get(at);
                    return new Trace.Step(
                            step.leaf(), step.wanted(), step.finding(), decisive.get(at), nearest.get(at));
                })
                .toList();
        return new Trace(root.outcome(), facts.day(), steps);
    }

    /** Goes through a rule and gathers what its conditions find. */
    private record Found(List<Trace.Step> steps, Function<Rule.Leaf, Finding> check) {

        Judged judge(Rule rule, boolean wanted) {
            return switch (rule) {
                case Rule.Leaf leaf -> {
                    Finding finding = check.apply(leaf);
                    steps.add(new Trace.Step(leaf, wanted, finding, false, false));
                    yield new Judged(rule, finding.outcome(), List.of(), steps.size() - 1);
                }
                case Rule.Not not -> {
                    Judged inner = judge(not.rule(), !wanted);
                    yield new Judged(rule, inner.outcome().not(), List.of(inner), -1);
                }
                case Rule.All all -> {
                    List<Judged> parts =
                            all.rules().stream().map(it -> judge(it, wanted)).toList();
                    yield new Judged(rule, worst(parts), parts, -1);
                }
                case Rule.Any any -> {
                    List<Judged> parts =
                            any.rules().stream().map(it -> judge(it, wanted)).toList();
                    yield new Judged(rule, best(parts), parts, -1);
                }
            };
        }

        private static Outcome worst(List<Judged> parts) {
            return parts.stream()
                    .map(Judged::outcome)
                    .min(Comparator.comparing(Judged::rank))
                    .orElse(Outcome.MET);
        }

        private static Outcome best(List<Judged> parts) {
            return parts.stream()
                    .map(Judged::outcome)
                    .max(Comparator.comparing(Judged::rank))
                    .orElse(Outcome.FAILED);
        }
    }
}

package org.foyer.voting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a decision came about: each single condition, in the order of the rule, with what it found.
 *
 * @param day on which the rule was held against the facts, that of the assembly
 */
public record Trace(Outcome outcome, LocalDate day, List<Step> steps) {

    /** Code of a refusal by a rule that turns a condition round, such as "not an office"; the words of its code would mislead. */
    public static final String EXCLUDED = "EXCLUDED";

    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * A single condition.
     *
     * @param wanted whether the rule wants it met; false below a "not"
     * @param decisive whether the refusal rests on it: as long as these stay as they are, it stays
     * @param nearest whether it belongs to the shortest way to a better answer: all of these mended, it is given
     */
    public record Step(Rule.Leaf leaf, boolean wanted, Finding finding, boolean decisive, boolean nearest) {

        /** Whether it is as the rule wants it. */
        public boolean isGood() {
            return finding.outcome() == (wanted ? Outcome.MET : Outcome.FAILED);
        }

        /** Under which code a refusal by it is known. */
        public String reason() {
            return wanted == leaf.code().bars() ? EXCLUDED : leaf.code().name();
        }

        /** What would mend it; empty where nothing needs mending. */
        public Optional<Mend> mend(LocalDate day) {
            return isGood() ? Optional.empty() : Optional.of(Mend.of(this, day));
        }
    }

    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** The codes of a refusal: first what cannot be mended any more, as then the rest does not help. Empty if nothing is refused. */
    public List<String> reasons() {
        return nearest()
                .sorted(Comparator.comparing(step -> Mend.of(step, day).inTime()))
                .map(Step::reason)
                .distinct()
                .toList();
    }

    /** What has to be mended for a better answer; empty if nothing is refused, or if nothing can be done. */
    public Stream<Step> nearest() {
        return steps.stream().filter(Step::nearest);
    }
}

package org.foyer.voting;

import java.util.BitSet;
import java.util.List;

/**
 * A part of a rule with what came of it.
 *
 * @param at the place of a single condition among all of them; -1 for a group
 */
record Judged(Rule rule, Outcome outcome, List<Judged> parts, int at) {

    /** What is not known lies between met and failed. */
    static int rank(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> 0;
            case UNKNOWN -> 1;
            case MET -> 2;
        };
    }

    static Outcome wish(boolean met) {
        return met ? Outcome.MET : Outcome.FAILED;
    }

    /**
     * The conditions on which it rests that this part is not as wished: whatever the others become, it stays so.
     *
     * @param met the wish
     */
    BitSet whyNot(boolean met) {
        var why = new BitSet();
        switch (rule) {
            case Rule.Leaf _ -> why.set(at);
            case Rule.Not _ -> why.or(parts.getFirst().whyNot(!met));
            case Rule.All _ ->
                parts.stream().filter(it -> !met || it.outcome != Outcome.MET).forEach(it -> why.or(it.whyNot(met)));
            case Rule.Any _ ->
                parts.stream().filter(it -> met || it.outcome != Outcome.FAILED).forEach(it -> why.or(it.whyNot(met)));
        }
        return why;
    }
}

package org.foyer.voting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule of voting rights, as an association writes it: single conditions, joined by and, or and not. */
public sealed interface Rule {

    /** What lets everybody in. */
    Rule EVERYBODY = new All(List.of());

    /** The single conditions, in the order in which they are written. */
    Stream<Leaf> leaves();

    /** All of them have to be met; none at all is met by everybody. */
    record All(List<Rule> rules) implements Rule {

        public All {
            rules = List.copyOf(rules);
        }

        @Override
        public Stream<Leaf> leaves() {
            return rules.stream().flatMap(Rule::leaves);
        }
    }

    /** One of them has to be met. */
    record Any(List<Rule> rules) implements Rule {

        public Any {
            rules = List.copyOf(rules);
        }

        @Override
        public Stream<Leaf> leaves() {
            return rules.stream().flatMap(Rule::leaves);
        }
    }

    /** It must not be met. */
    record Not(Rule rule) implements Rule {

        @Override
        public Stream<Leaf> leaves() {
            return rule.leaves();
        }
    }

    /**
     * A single condition.
     *
     * @param number its number, such as the age in years; null where the code has none
     * @param values what it lists, such as codes of categories; empty where the code lists nothing
     */
    record Leaf(RuleCode code, @Nullable Integer number, List<String> values) implements Rule {

        public Leaf {
            values = List.copyOf(values);
        }

        /** The number, or what the code takes where none is written. */
        public int amount() {
            return number != null
                    ? number
                    : code.number().map(RuleCode.Amount::usual).orElse(0);
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    static Leaf of(RuleCode code) {
        return new Leaf(code, null, List.of());
    }

    static Leaf of(RuleCode code, int number) {
        return new Leaf(code, number, List.of());
    }

    static Leaf of(RuleCode code, List<String> values) {
        return new Leaf(code, null, values);
    }
}

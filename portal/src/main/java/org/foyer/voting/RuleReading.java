package org.foyer.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One rule as it is read, counted on the way: nobody can make the portal work on a rule without end. */
final class RuleReading {

    static final int DEEPEST = 8;
    static final int MOST_RULES = 100;
    static final int MOST_VALUES = 200;

    private int rules;

    Rule rule(JsonNode node, String where, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableRuleException(where, "groups lie at most " + DEEPEST + " deep in one another");
        }
        if (++rules > MOST_RULES) {
            throw new UnreadableRuleException(where, "there are more than " + MOST_RULES + " rules and groups");
        }
        if (!node.isObject()) {
            throw new UnreadableRuleException(where, "a rule is an object with all, any, not or rule");
        }
        Set<String> kinds = keys(node);
        kinds.retainAll(Set.of("all", "any", "not", "rule"));
        if (kinds.size() != 1) {
            throw new UnreadableRuleException(where, "it needs exactly one of all, any, not or rule, and has " + kinds);
        }
        return switch (kinds.iterator().next()) {
            case "all" -> new Rule.All(group(node, "all", where, depth));
            case "any" -> new Rule.Any(needed(group(node, "any", where, depth), where));
            case "not" -> {
                alone(node, "not", where);
                yield new Rule.Not(rule(node.get("not"), where + ".not", depth + 1));
            }
            default -> leaf(node, where);
        };
    }

    private List<Rule> group(JsonNode node, String key, String where, int depth) {
        alone(node, key, where);
        JsonNode list = node.get(key);
        if (!list.isArray()) {
            throw new UnreadableRuleException(where + "." + key, "it holds a list of rules");
        }
        var found = new ArrayList<Rule>();
        for (JsonNode each : list) {
            found.add(rule(each, "%s.%s[%d]".formatted(where, key, found.size()), depth + 1));
        }
        return found;
    }

    private static List<Rule> needed(List<Rule> alternatives, String where) {
        if (alternatives.isEmpty()) {
            throw new UnreadableRuleException(where + ".any", "without any rule it would let nobody in");
        }
        return alternatives;
    }

    private static Rule.Leaf leaf(JsonNode node, String where) {
        RuleCode code = code(node.get("rule"), where);
        Set<String> allowed = new LinkedHashSet<>(Set.of("rule"));
        code.number().ifPresent(number -> allowed.add(number.name()));
        code.choice().ifPresent(choice -> allowed.add(choice.name()));
        refuseOthers(node, allowed, where);
        return new Rule.Leaf(
                code,
                code.number()
                        .map(number -> amount(node.get(number.name()), number, where))
                        .orElse(null),
                code.choice()
                        .map(choice -> values(node.get(choice.name()), choice, where))
                        .orElse(List.of()));
    }

    private static RuleCode code(JsonNode name, String where) {
        return Optional.of(name)
                .filter(JsonNode::isString)
                .flatMap(it -> Arrays.stream(RuleCode.values())
                        .filter(code -> code.name().equals(it.stringValue()))
                        .findFirst())
                .orElseThrow(() -> new UnreadableRuleException(
                        where, "there is no rule %s; there are %s".formatted(name, names(List.of(RuleCode.values())))));
    }

    private static int amount(@Nullable JsonNode value, RuleCode.Amount number, String where) {
        if (value == null) {
            return number.usual();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new UnreadableRuleException(where + "." + number.name(), "it is a whole number, not " + value);
        }
        int read = value.intValue();
        if (read < number.least() || read > number.most()) {
            throw new UnreadableRuleException(
                    where + "." + number.name(), "it lies between %d and %d".formatted(number.least(), number.most()));
        }
        return read;
    }

    private static List<String> values(@Nullable JsonNode list, RuleCode.Choice choice, String where) {
        String place = where + "." + choice.name();
        if (list == null || !list.isArray() || list.isEmpty()) {
            throw new UnreadableRuleException(place, "it needs a list with at least one code");
        }
        if (list.size() > MOST_VALUES) {
            throw new UnreadableRuleException(place, "it holds at most " + MOST_VALUES + " codes");
        }
        var found = new ArrayList<String>();
        for (JsonNode each : list) {
            if (!each.isString()
                    || !choice.pattern().matcher(each.stringValue()).matches()) {
                throw new UnreadableRuleException(place, each + " is not of the form " + choice.pattern());
            }
            found.add(each.stringValue());
        }
        if (new HashSet<>(found).size() < found.size()) {
            throw new UnreadableRuleException(place, "it holds a code twice");
        }
        return found;
    }

    private static void alone(JsonNode node, String key, String where) {
        refuseOthers(node, Set.of(key), where);
    }

    private static void refuseOthers(JsonNode node, Set<String> allowed, String where) {
        Set<String> others = keys(node);
        others.removeAll(allowed);
        if (!others.isEmpty()) {
            throw new UnreadableRuleException(where, "it has %s, and may only have %s".formatted(others, allowed));
        }
    }

    private static Set<String> keys(JsonNode node) {
        return node.properties().stream().map(it -> it.getKey()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String names(Collection<RuleCode> codes) {
        return codes.stream().map(RuleCode::name).collect(Collectors.joining(", "));
    }
}

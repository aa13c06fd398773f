package org.foyer.voting;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes rules as JSON, such as {@code {"all":[{"rule":"AGE","years":18},{"not":{"rule":"SUSPENDED"}}]}}. Strict: what it
 * does not know it refuses, as a rule that is half understood would let the wrong people vote.
 */
@Component
public class RuleCodec {

    static final int LONGEST = 50_000;

    private final JsonMapper json;

    RuleCodec(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads a rule.
     *
     * @throws UnreadableRuleException when it is no rule, or larger than any association needs
     */
    public Rule read(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableRuleException("$", "it is longer than " + LONGEST + " characters");
        }
        try {
            JsonNode node = json.readerFor(JsonNode.class)
                    .with(
                            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(text);
            return new RuleReading().rule(node, "$", 1);
        } catch (JacksonException malformed) {
            throw new UnreadableRuleException("$", "it is not JSON: " + malformed.getOriginalMessage());
        }
    }

    /** The rule in the form that {@link #read} takes. */
    public String write(Rule rule) {
        return json.writeValueAsString(node(rule));
    }

    ObjectNode node(Rule rule) {
        ObjectNode node = json.createObjectNode();
        switch (rule) {
            case Rule.All all -> addAll(node.putArray("all"), all.rules());
            case Rule.Any any -> addAll(node.putArray("any"), any.rules());
            case Rule.Not not -> node.set("not", node(not.rule()));
            case Rule.Leaf leaf -> fill(node, leaf);
        }
        return node;
    }

    private void addAll(ArrayNode array, Iterable<Rule> rules) {
        rules.forEach(rule -> array.add(node(rule)));
    }

    private static void fill(ObjectNode node, Rule.Leaf leaf) {
        node.put("rule", leaf.code().name());
        leaf.code().number().ifPresent(number -> node.put(number.name(), leaf.amount()));
        leaf.code().choice().ifPresent(choice -> {
            ArrayNode values = node.putArray(choice.name());
            leaf.values().forEach(values::add);
        });
    }
}

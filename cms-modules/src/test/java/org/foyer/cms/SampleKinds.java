package org.foyer.cms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.foyer.cms.Sample.Item;

/** What goes by a kind is there: the page of a teaser, the options of a choice, the beginning of an event, the field of a condition. */
final class SampleKinds implements Rule {

    private static final Map<String, String> OF_TILES =
            Map.of("notice", "text", "links", "links", "teaser", "page", "figure", "figure");
    private static final Set<String> WITH_OPTIONS = Set.of("choice", "several");
    private static final Set<String> WITHOUT_VALUE = Set.of("filled", "not-filled");

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var sample = new Sample(module);
        sample.in("foyer-tiles").forEach(tile -> {
            String needed = OF_TILES.getOrDefault(kind(tile.node()), "kind");
            if (!tile.node().containsKey(needed) && !tile.node().containsKey(needed + "_fr")) {
                report(tile, "needs '" + needed + "' for its kind " + kind(tile.node()), findings);
            }
        });
        sample.in("foyer-forms").forEach(form -> form(form, findings));
        sample.items().stream()
                .filter(item -> item.node().containsKey("name")
                        && !item.name().equals(item.node().get("name")))
                .forEach(item -> report(item, "says it is called " + item.node().get("name"), findings));
        return findings;
    }

    private static void form(Item form, List<Finding> findings) {
        if (kind(form.node()).equals("event") && !form.node().containsKey("eventStart")) {
            report(form, "is an event without a beginning", findings);
        }
        var before = new HashMap<String, Map<String, Object>>();
        Trees.map(form.node().get("fields")).values().stream()
                .map(Trees::map)
                .filter(field -> field.containsKey("kind"))
                .forEach(field -> {
                    field(form, field, findings);
                    condition(form, field, before, findings);
                    if (before.putIfAbsent(Trees.text(field.get("name")), field) != null) {
                        report(form, "has two fields called " + field.get("name"), findings);
                    }
                });
    }

    private static void field(Item form, Map<String, Object> field, List<Finding> findings) {
        if (WITH_OPTIONS.contains(kind(field)) && !field.containsKey("options")) {
            report(form, "gives nothing to choose for " + field.get("name"), findings);
        }
        if (kind(field).equals("own") != field.containsKey("own")) {
            report(
                    form,
                    "does not say which detail " + field.get("name") + " is, or says it of another kind",
                    findings);
        }
        try {
            Pattern.compile(Trees.text(field.get("pattern")));
        } catch (PatternSyntaxException e) {
            report(form, "has a pattern that is none: " + field.get("pattern"), findings);
        }
    }

    private static void condition(
            Item form, Map<String, Object> field, Map<String, Map<String, Object>> before, List<Finding> findings) {
        if (!field.containsKey("showWhenField")) {
            return;
        }
        var asked = before.get(Trees.text(field.get("showWhenField")));
        String value = Trees.text(field.get("showWhenValue"));
        if (asked == null) {
            report(form, "asks for '" + field.get("showWhenField") + "', which is no field further up", findings);
        } else if (value.isEmpty() != WITHOUT_VALUE.contains(Trees.text(field.get("showWhenIs")))) {
            report(form, "has a condition without a value, or with one that it does not need", findings);
        } else if (asked.containsKey("options") && !values(asked).contains(value)) {
            report(form, "waits for '" + value + "', which cannot be chosen", findings);
        }
    }

    private static List<String> values(Map<String, Object> field) {
        return Trees.map(field.get("options")).values().stream()
                .map(option -> Trees.text(Trees.map(option).get("value")))
                .toList();
    }

    private static String kind(Map<String, Object> node) {
        return Trees.text(node.get("kind"));
    }

    private static void report(Item item, String what, List<Finding> findings) {
        findings.add(new Finding(item.file(), item.path() + " " + what));
    }
}

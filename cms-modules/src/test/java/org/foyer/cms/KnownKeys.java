package org.foyer.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every key of every definition is one that Magnolia knows in its place, with a value of its kind. */
final class KnownKeys implements Rule {

    /** Where definitions of a kind stand; the first that fits counts. */
    private static final Map<String, String> KINDS = kinds();

    private final Map<String, Object> tables = Trees.map(Trees.parse(read()));

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<>(module.unreadable());
        module.eachWhole("", (file, tree) -> {
            String kind = kindOf(file);
            if (kind.isEmpty()) {
                findings.add(new Finding(file, "stands where Magnolia reads no definitions"));
            } else if (kind.equals("app")) {
                check(kind, Generated.typed(module, tree), "", new Place(file, findings));
            } else if (kind.equals("fragment")) {
                checkFragment(tree, new Place(file, findings));
            } else if (!kind.equals("nodes")) {
                check(kind, tree, "", new Place(file, findings));
            }
        });
        return findings;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("module.yaml", "module");
        kinds.put("decorations/site/config.yaml", "siteDecoration");
        kinds.put("contentTypes/", "contentType");
        kinds.put("apps/", "app");
        kinds.put("dialogs/", "dialog");
        kinds.put("templates/", "template");
        kinds.put("restEndpoints/", "endpoint");
        kinds.put("includes/", "fragment");
        kinds.put("bootstrap", "nodes");
        return kinds;
    }

    private static String kindOf(String file) {
        return KINDS.keySet().stream()
                .filter(file::startsWith)
                .findFirst()
                .map(KINDS::get)
                .orElse("");
    }

    /** A piece that others take in is of the kind that knows its type. */
    private void checkFragment(Object tree, Place place) {
        String type = Trees.text(Trees.map(tree).get("$type"));
        for (String kind : List.of("field", "datasource", "validator")) {
            if (Trees.map(Trees.map(tables.get(kind)).get("types")).containsKey(type)) {
                check(kind, tree, "", place);
                return;
            }
        }
        place.report("", "has the unknown $type " + type);
    }

    private void check(String kinds, Object value, String where, Place place) {
        if (Arrays.stream(kinds.split("\\|")).noneMatch(kind -> isPlain(kind, value))) {
            checkMade(kinds, value, where, place);
        }
    }

    private void checkMade(String kind, Object value, String where, Place place) {
        int colon = kind.indexOf(':');
        String of = kind.substring(colon + 1);
        switch (colon < 0 ? "" : kind.substring(0, colon)) {
            case "list" -> {
                if (!(value instanceof List)) {
                    place.report(where, "must be a list");
                }
                Trees.list(value).forEach(item -> check(of, item, where, place));
            }
            case "map" -> Trees.map(value).forEach((key, item) -> check(of, item, where + "/" + key, place));
            case "named" -> Trees.named(value).forEach((key, item) -> check(of, item, where + "/" + key, place));
            default -> {
                if (tables.containsKey(kind) && value instanceof Map) {
                    checkKeys(Trees.map(tables.get(kind)), Trees.map(value), where, place);
                } else {
                    place.report(where, "must be of the kind " + kind + ", but is: " + value);
                }
            }
        }
    }

    private void checkKeys(Map<String, Object> table, Map<String, Object> value, String where, Place place) {
        var known = new LinkedHashMap<>(table);
        if (table.containsKey("by")) {
            String by = Trees.text(table.get("by"));
            String or = Trees.text(table.getOrDefault("or", by));
            String type = Trees.text(value.getOrDefault(by, value.get(or)));
            var types = Trees.map(table.get("types"));
            if (!types.containsKey(type)) {
                place.report(where, "has the unknown type '" + type + "'");
            }
            known.clear();
            known.putAll(Trees.map(table.get("all")));
            known.putAll(Trees.map(types.get(type)));
            known.put(by, "text");
            known.put(or, "text");
        }
        value.forEach((key, item) -> {
            if (known.containsKey(key)) {
                check(Trees.text(known.get(key)), item, where + "/" + key, place);
            } else {
                place.report(where, "has the unknown key '" + key + "'");
            }
        });
    }

    private static boolean isPlain(String kind, Object value) {
        return switch (kind) {
            case "any" -> true;
            case "text" -> value instanceof String;
            case "flag" -> value instanceof Boolean;
            case "number" -> value instanceof Number;
            default -> false;
        };
    }

    private static String read() {
        try (var in = KnownKeys.class.getResourceAsStream("known.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(String file, List<Finding> findings) {

        void report(String where, String what) {
            findings.add(new Finding(file, (where.isEmpty() ? "the definition" : where) + " " + what));
        }
    }
}

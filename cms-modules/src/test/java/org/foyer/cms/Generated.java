package org.foyer.cms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Magnolia makes of a content type when it generates an app from it. */
final class Generated {

    private Generated() {}

    /** An app with the type of each field that Magnolia generates and the app only says more about. */
    static Object typed(LightModule module, Object app) {
        if (!(app instanceof Tagged tagged)) {
            return app;
        }
        var type = new Models(module).types().get(tagged.target());
        return type == null ? tagged.changes() : typed(tagged.changes(), type.model(), "subApps", "detail", "form");
    }

    private static Map<String, Object> typed(Map<String, Object> tree, Model model, String... path) {
        var copy = new LinkedHashMap<>(tree);
        if (path.length == 0) {
            var fields = new LinkedHashMap<String, Object>();
            Trees.named(tree.get("properties"))
                    .forEach((name, field) -> fields.put(
                            name, typed(Trees.map(field), model.properties().get(name))));
            copy.put("properties", fields);
        } else if (tree.containsKey(path[0])) {
            var rest = Arrays.copyOfRange(path, 1, path.length);
            copy.put(path[0], typed(Trees.map(tree.get(path[0])), model, rest));
        }
        return copy;
    }

    private static Map<String, Object> typed(Map<String, Object> field, Property property) {
        var copy = new LinkedHashMap<>(field);
        if (property != null) {
            copy.putIfAbsent("$type", fieldOf(property));
        }
        return copy;
    }

    private static String fieldOf(Property property) {
        if (property.multiple()) {
            return property.sub() == null ? "jcrMultiValueField" : "jcrMultiField";
        }
        return switch (property.type()) {
            case "richText" -> "richTextField";
            case "Date" -> "dateField";
            case "Boolean" -> "checkBoxField";
            case "asset" -> "damLinkField";
            default -> property.options().isEmpty() ? "textField" : "comboBoxField";
        };
    }
}

package org.foyer.cms;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A property that an item may have.
 *
 * @param type as content types name it; {@code link:website} for one that holds the id of a node of a workspace
 * @param options the values that may be chosen; empty for any
 * @param sub what each item of a list is made of; null for a plain value
 */
record Property(
        String name, String type, boolean required, boolean i18n, boolean multiple, Set<String> options, Model sub) {

    /** Of a content type, as it is written. */
    static Property ofType(Map<String, Object> written, Map<String, Model> subModels) {
        String type = Trees.text(written.getOrDefault("type", "String"));
        return new Property(
                Trees.text(written.get("name")),
                type,
                Boolean.TRUE.equals(written.get("required")),
                Boolean.TRUE.equals(written.get("i18n")),
                Boolean.TRUE.equals(written.get("multiple")),
                values(written.get("options")),
                subModels.get(type));
    }

    /** Of a field of a dialog. */
    static Property ofField(String name, Map<String, Object> field) {
        var within = Trees.map(field.get("field"));
        var chosen = field.containsKey("datasource") ? field : within;
        String workspace = Trees.text(Trees.map(chosen.get("datasource")).get("workspace"));
        String type = switch (Trees.text(field.get("$type"))) {
            case "richTextField" -> "richText";
            case "dateField" -> "Date";
            case "checkBoxField" -> "Boolean";
            case "damLinkField" -> "asset";
            case "linkField" -> "link:" + workspace;
            default -> Trees.text(field.get("type")).endsWith("Long") ? "Long" : "String";
        };
        boolean list = "jcrMultiField".equals(field.get("$type"));
        return new Property(
                name,
                type,
                Boolean.TRUE.equals(field.get("required")),
                Boolean.TRUE.equals(field.get("i18n")),
                list || "jcrMultiValueField".equals(field.get("$type")),
                values(Trees.map(chosen.get("datasource")).get("options")),
                list ? Model.ofFields(name, Trees.map(within.get("properties"))) : null);
    }

    /** What an app says about a property of its content type: which values may be chosen, and what a link leads to. */
    Property with(Map<String, Object> field) {
        if (!field.containsKey("$type")) {
            return this;
        }
        var said = ofField(name, field);
        return new Property(
                name,
                said.type().startsWith("link:") ? said.type() : type,
                required || said.required(),
                i18n,
                multiple,
                said.options().isEmpty() ? options : said.options(),
                sub == null
                        ? null
                        : sub.with(Trees.map(Trees.map(field.get("field")).get("properties"))));
    }

    /** How many levels of nodes below the item it takes. */
    int depth() {
        return sub == null ? 0 : (multiple ? 2 : 1) + sub.depth();
    }

    private static Set<String> values(Object options) {
        var values = new LinkedHashSet<String>();
        Trees.named(options)
                .forEach(
                        (key, option) -> values.add(Trees.text(Trees.map(option).getOrDefault("value", key))));
        return values;
    }
}

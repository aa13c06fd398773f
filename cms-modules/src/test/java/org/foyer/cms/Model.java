package org.foyer.cms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an item is made of.
 *
 * @param properties by name
 */
record Model(String name, Map<String, Property> properties) {

    /** Of a content type with its parts, as it is written. */
    static Model ofType(String name, Map<String, Object> written) {
        var subModels = new LinkedHashMap<String, Model>();
        var inner = Trees.list(written.get("subModels"));
        // a part may hold others, in whatever order they are written
        for (int round = 0; round < inner.size(); round++) {
            inner.forEach(sub -> {
                String part = Trees.text(Trees.map(sub).get("name"));
                subModels.put(part, ofProperties(part, Trees.map(sub), subModels));
            });
        }
        return ofProperties(name, written, subModels);
    }

    /** Of the fields of a dialog. */
    static Model ofFields(String name, Map<String, Object> fields) {
        var properties = new LinkedHashMap<String, Property>();
        fields.forEach((field, written) -> properties.put(field, Property.ofField(field, Trees.map(written))));
        return new Model(name, properties);
    }

    /** The same with what an app says about the properties. */
    Model with(Map<String, Object> fields) {
        var refined = new LinkedHashMap<>(properties);
        fields.forEach((field, written) ->
                refined.computeIfPresent(field, (key, property) -> property.with(Trees.map(written))));
        return new Model(name, refined);
    }

    /** How many levels of nodes below the item it takes. */
    int depth() {
        return properties.values().stream().mapToInt(Property::depth).max().orElse(0);
    }

    private static Model ofProperties(String name, Map<String, Object> written, Map<String, Model> subModels) {
        var properties = new LinkedHashMap<String, Property>();
        Trees.list(written.get("properties")).forEach(each -> {
            var property = Property.ofType(Trees.map(each), subModels);
            properties.put(property.name(), property);
        });
        return new Model(name, properties);
    }
}

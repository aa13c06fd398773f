package org.foyer.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.content.Nodes;
import org.foyer.content.PlantedContent;

/** Forms as editors write them. */
public final class Written {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<Map<String, Object>> fields = new ArrayList<>();

    public static Written form() {
        return new Written().with("title", "Antrag").with("kind", "request").with("recipientOffice", "TREASURER");
    }

    public Written with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    public Written forWhom(String who) {
        return with("audience", PlantedContent.list(List.of(Map.of("who", who))));
    }

    /** A field with its name as label; further properties come in pairs. */
    public Written field(String kind, String name, Object... further) {
        var field = new LinkedHashMap<String, Object>();
        field.put("kind", kind);
        field.put("name", name);
        field.put("label", name);
        for (int at = 0; at < further.length; at += 2) {
            field.put((String) further[at], further[at + 1]);
        }
        fields.add(field);
        return this;
    }

    /** A field that is shown when another one stands as is said. */
    public Written when(String kind, String name, String other, String is, String value) {
        return field(kind, name, "showWhenField", other, "showWhenIs", is, "showWhenValue", value);
    }

    public static Map<String, Object> options(String... values) {
        return PlantedContent.list(List.of(values).stream()
                .map(value -> Map.of("value", value, "label", value.toUpperCase(Locale.ROOT)))
                .toList());
    }

    public Map<String, Object> properties() {
        var all = new LinkedHashMap<>(properties);
        all.put("fields", PlantedContent.list(fields));
        return all;
    }

    Form read() {
        return FormReader.read(Nodes.of("antrag", properties()));
    }
}

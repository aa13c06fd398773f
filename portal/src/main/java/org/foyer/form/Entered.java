package org.foyer.form;

import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, as it was typed.
 *
 * @param values by name of the field; a yes is {@code true}
 */
public record Entered(Map<String, List<String>> values) {

    public Entered {
        values = Map.copyOf(values);
    }

    /** What stands in a field; nothing for one that is empty or unknown. */
    public List<String> of(String field) {
        return values.getOrDefault(field, List.of());
    }
}

package org.foyer.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foyer.contact.CheckedFile;

/**
 * What stands in the fields of a form, as it was typed.
 *
 * @param values by name of the field; a yes is {@code true}, a day {@code 2027-01-31}
 * @param files by name of the field
 */
public record Entered(Map<String, List<String>> values, Map<String, List<CheckedFile>> files) {

    public Entered {
        values = Map.copyOf(values);
        files = Map.copyOf(files);
    }

    /** Without files. */
    public static Entered of(Map<String, List<String>> values) {
        return new Entered(values, Map.of());
    }

    /** What stands in a field, of files their names; nothing for one that is empty or unknown. */
    public List<String> of(String field) {
        var chosen = files.get(field);
        return chosen == null
                ? values.getOrDefault(field, List.of())
                : chosen.stream().map(CheckedFile::name).toList();
    }

    /** The same with other values in some of the fields. */
    Entered with(Map<String, String> others) {
        var all = new HashMap<>(values);
        others.forEach((field, value) -> all.put(field, List.of(value)));
        return new Entered(all, files);
    }
}

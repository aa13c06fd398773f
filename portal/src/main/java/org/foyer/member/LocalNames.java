package org.foyer.member;

import java.util.LinkedHashMap;
import org.foyer.values.LocalName;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads names by language from a JSON column, such as {@code {"de": "Sektion Aarewald", "fr": "Section Aarewald"}}. */
@Component
class LocalNames {

    private final JsonMapper json;

    LocalNames(JsonMapper json) {
        this.json = json;
    }

    LocalName read(String column) {
        var names = new LinkedHashMap<String, String>();
        json.readTree(column)
                .properties()
                .forEach(name -> names.put(name.getKey(), name.getValue().asString()));
        return new LocalName(names);
    }
}

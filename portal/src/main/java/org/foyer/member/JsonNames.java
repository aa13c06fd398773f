package org.foyer.member;

import java.util.LinkedHashMap;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class JsonNames implements LocalNames {

    private final JsonMapper json;

    JsonNames(JsonMapper json) {
        this.json = json;
    }

    @Override
    public LocalName read(String column) {
        var names = new LinkedHashMap<String, String>();
        json.readTree(column)
                .properties()
                .forEach(name -> names.put(name.getKey(), name.getValue().asString()));
        return new LocalName(names);
    }
}

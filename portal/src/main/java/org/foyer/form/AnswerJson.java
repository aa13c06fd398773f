package org.foyer.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.foyer.content.LocalText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Writes what was given into a column, and reads it from there. */
@Component
class AnswerJson {

    private final JsonMapper json;

    AnswerJson(JsonMapper json) {
        this.json = json;
    }

    String write(List<Given> given) {
        ArrayNode all = json.createArrayNode();
        for (Given each : given) {
            var one = all.addObject();
            one.put("name", each.name());
            one.put("kind", each.kind().name());
            one.set("label", json.valueToTree(each.label().byLanguage()));
            one.set("value", json.valueToTree(each.values()));
            one.set("words", json.valueToTree(each.words().byLanguage()));
        }
        return json.writeValueAsString(all);
    }

    String write(LocalText text) {
        return json.writeValueAsString(text.byLanguage());
    }

    List<Given> given(String column, Locale language) {
        return elements(json.readTree(column))
                .map(one -> new Given(
                        one.path("name").asString(""),
                        FieldKind.valueOf(one.path("kind").asString(FieldKind.TEXT.name())),
                        text(one.path("label"), language),
                        elements(one.path("value")).map(JsonNode::asString).toList(),
                        text(one.path("words"), language)))
                .toList();
    }

    LocalText text(String column, Locale language) {
        return text(json.readTree(column), language);
    }

    private static LocalText text(JsonNode byLanguage, Locale language) {
        var texts = new HashMap<String, String>();
        byLanguage
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return new LocalText(texts, language.getLanguage());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package org.foyer.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.foyer.values.Languages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads parts of a file of officials; what is needed and not there refuses the file. */
record JsonPart(String file, JsonNode node) {

    @Nullable
    String text(String key) {
        var value = node.get(key);
        return value == null
                        || value.isNull()
                        || value.isContainer()
                        || value.asString().isBlank()
                ? null
                : value.asString().strip();
    }

    String need(String key, String about) {
        return Optional.ofNullable(text(key))
                .orElseThrow(() ->
                        ImportProblem.of("officials-missing", file, about, key).refused());
    }

    Optional<JsonPart> part(String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isObject).map(it -> new JsonPart(file, it));
    }

    List<JsonPart> list(String key) {
        var list = node.get(key);
        return list == null || !list.isArray()
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false)
                        .map(it -> new JsonPart(file, it))
                        .toList();
    }

    /** Words in several languages, of those that the portal speaks. */
    Map<String, String> words(String key) {
        var words = new LinkedHashMap<String, String>();
        for (var word : list(key)) {
            var language = word.text("language");
            var value = word.text("value");
            if (language != null && value != null && Languages.offered(language).isPresent()) {
                words.putIfAbsent(language, value);
            }
        }
        return words;
    }
}

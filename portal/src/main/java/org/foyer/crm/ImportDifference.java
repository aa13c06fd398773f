package org.foyer.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run changes, counted by people before it changes anything.
 *
 * @param known people whom the source has named up to now
 * @param fresh people who are new
 * @param moved whose address is another
 * @param left who were members and are so no longer
 * @param back who were not members any more and are so again
 * @param missing whom the source named before and the file does not; they stay as they are
 * @param gone of those who left: whom the file does not name any more, where the mapping takes that for leaving
 * @param lost how many people lose the value of a field, by field; fields that nobody loses are left out
 */
public record ImportDifference(
        int known, int fresh, int moved, int left, int back, int missing, int gone, Map<String, Integer> lost) {

    static ImportDifference read(String text, JsonMapper json) {
        JsonNode tree = json.readTree(text);
        Map<String, Integer> lost = new LinkedHashMap<>();
        tree.path("lost").properties().stream()
                .filter(field -> field.getValue().asInt() > 0)
                .forEach(field -> lost.put(field.getKey(), field.getValue().asInt()));
        return new ImportDifference(
                tree.path("known").asInt(),
                tree.path("fresh").asInt(),
                tree.path("moved").asInt(),
                tree.path("left").asInt(),
                tree.path("back").asInt(),
                tree.path("missing").asInt(),
                tree.path("gone").asInt(),
                lost);
    }
}

package org.foyer.content;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nodes as text, always in the same way: the order of members means nothing, and may differ from answer to answer. */
final class SortedJson {

    private final JsonMapper json;

    SortedJson(JsonMapper json) {
        // whatever characters somebody managed to enter, plain ones can be stored
        this.json = json.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    }

    String write(List<JsonNode> nodes) {
        var all = json.createArrayNode();
        nodes.forEach(node -> all.add(sorted(node)));
        return json.writeValueAsString(all);
    }

    List<JsonNode> read(String nodes) {
        return StreamSupport.stream(json.readTree(nodes).spliterator(), false).toList();
    }

    private JsonNode sorted(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var copy = json.createArrayNode();
            array.forEach(each -> copy.add(sorted(each)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            var members = new TreeMap<String, JsonNode>();
            object.forEachEntry(members::put);
            var copy = json.createObjectNode();
            members.forEach((name, value) -> copy.set(name, sorted(value)));
            return copy;
        }
        return node;
    }
}

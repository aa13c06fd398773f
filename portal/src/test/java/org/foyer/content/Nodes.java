package org.foyer.content;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Single nodes of content, for tests of what is read from them. */
public final class Nodes {

    private static final JsonMapper JSON = new JsonMapper();

    private Nodes() {}

    public static ContentNode of(String name, Map<String, ?> properties) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@name", name);
        node.putAll(properties);
        return new ContentNode(JSON.valueToTree(node), "de");
    }
}

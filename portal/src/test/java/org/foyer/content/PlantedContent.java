package org.foyer.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Content that a test adds to what is there, as editors would. Closed, it is gone again. */
public final class PlantedContent implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Library library;
    private final Map<Shelf, Map<String, JsonNode>> planted = new HashMap<>();
    private final Map<Shelf, List<JsonNode>> before = new HashMap<>();

    public PlantedContent(Library library) {
        this.library = library;
    }

    /** Puts a node on the shelf, or another in its place. */
    public void put(Shelf shelf, String name, Map<String, ?> properties) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@name", name);
        node.put("@path", (shelf == Shelf.PAGES ? "/portal/" : "/") + name);
        node.put("@id", "planted-" + name);
        node.putAll(properties);
        planted.computeIfAbsent(shelf, any -> new LinkedHashMap<>()).put(name, JSON.valueToTree(node));
        show(shelf);
    }

    public void remove(Shelf shelf, String name) {
        planted.getOrDefault(shelf, Map.of()).remove(name);
        show(shelf);
    }

    /** A list that an editor filled in, such as an audience. */
    public static Map<String, Object> list(List<? extends Map<String, ?>> items) {
        var list = new LinkedHashMap<String, Object>();
        for (int at = 0; at < items.size(); at++) {
            list.put(Integer.toString(at), items.get(at));
        }
        list.put("@nodes", list.keySet().stream().toList());
        return list;
    }

    @Override
    public void close() {
        before.forEach((shelf, nodes) -> library.replace(shelf, nodes, "de"));
    }

    private void show(Shelf shelf) {
        var all = new ArrayList<>(before.computeIfAbsent(
                shelf,
                any -> library.holdings().all(shelf).stream()
                        .map(holding -> holding.node().json())
                        .toList()));
        Set<String> names = planted.getOrDefault(shelf, Map.of()).keySet();
        all.removeIf(node -> names.contains(node.path("@name").asString("")));
        all.addAll(planted.getOrDefault(shelf, Map.of()).values());
        library.replace(shelf, all, "de");
    }
}

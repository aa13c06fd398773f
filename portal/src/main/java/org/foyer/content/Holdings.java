package org.foyer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All content as it was last fetched; never changed, only replaced. */
final class Holdings {

    static final Holdings EMPTY = new Holdings(new EnumMap<>(Shelf.class));

    private final Map<Shelf, Map<String, Holding>> shelves;
    private volatile @Nullable ContentIndex index;

    private Holdings(Map<Shelf, Map<String, Holding>> shelves) {
        this.shelves = shelves;
    }

    /** The same with another answer of the content management system for one shelf. */
    Holdings with(Shelf shelf, List<JsonNode> nodes, String firstLanguage) {
        var copy = new EnumMap<Shelf, Map<String, Holding>>(Shelf.class);
        copy.putAll(shelves);
        var reader = new AudienceReader();
        var holdings = new ArrayList<Holding>();
        for (JsonNode json : nodes) {
            var node = new ContentNode(json, firstLanguage);
            holdings.add(new Holding(
                    nameOf(shelf, node), node, reader.read(node), node.time("validFrom"), node.time("validTo")));
        }
        if (shelf != Shelf.PAGES) {
            holdings.sort(Comparator.<Holding>comparingLong(
                            it -> it.node().number("position").orElse(Long.MAX_VALUE))
                    .thenComparing(Holding::name));
        }
        var byName = new LinkedHashMap<String, Holding>();
        holdings.forEach(holding -> byName.putIfAbsent(holding.name(), holding));
        copy.put(shelf, byName);
        return new Holdings(copy);
    }

    /** Everything on a shelf in its order. */
    List<Holding> all(Shelf shelf) {
        return List.copyOf(shelves.getOrDefault(shelf, Map.of()).values());
    }

    /** What lies where; made when it is first asked for. */
    ContentIndex index() {
        var made = index;
        if (made == null) {
            made = new ContentIndex(this);
            index = made;
        }
        return made;
    }

    Optional<Holding> find(Shelf shelf, String name) {
        return Optional.ofNullable(shelves.getOrDefault(shelf, Map.of()).get(name));
    }

    /** Pages lie below one page that is the root of all; their names are what comes behind its name. */
    static String nameOf(Shelf shelf, ContentNode node) {
        if (shelf != Shelf.PAGES) {
            return node.name();
        }
        String path = node.path();
        int second = path.indexOf('/', 1);
        return second < 0 ? "" : path.substring(second + 1);
    }
}

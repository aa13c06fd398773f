package org.foyer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The order of pages among their siblings. No query tells it: it is that of the list of children, which is asked for wherever there
 * is more than one. Pages of other sites in the same workspace are none of ours.
 */
final class PageOrder {

    /** The page that all pages of the portal stand below. */
    static final String ROOT = "/portal";

    private final Function<String, JsonNode> children;

    /** @param children the list of children of a page, by its path */
    PageOrder(Function<String, JsonNode> children) {
        this.children = children;
    }

    /** The pages of the portal, each before those below it; those whose page above was not delivered at the end. */
    List<JsonNode> of(List<JsonNode> nodes) {
        var byParent = new TreeMap<String, List<JsonNode>>();
        for (JsonNode node : nodes) {
            String path = path(node);
            if (path.startsWith(ROOT + "/") || path.equals(ROOT) || path.isEmpty()) {
                byParent.computeIfAbsent(parent(path), any -> new ArrayList<>()).add(node);
            }
        }
        var ordered = new ArrayList<JsonNode>();
        follow("", byParent, ordered);
        if (ordered.stream().noneMatch(node -> path(node).equals(ROOT)) && !byParent.isEmpty()) {
            throw new DeliveryException(TroubleCode.ROOTLESS, "There is no page " + ROOT);
        }
        byParent.values().forEach(ordered::addAll);
        return ordered;
    }

    private void follow(String parent, Map<String, List<JsonNode>> byParent, List<JsonNode> ordered) {
        var siblings = byParent.remove(parent);
        if (siblings == null) {
            return;
        }
        for (JsonNode page : sorted(parent, siblings)) {
            ordered.add(page);
            String path = path(page);
            if (!path.isEmpty() && levels(path) <= Intake.MOST_LEVELS) {
                follow(path, byParent, ordered);
            }
        }
    }

    private List<JsonNode> sorted(String parent, List<JsonNode> siblings) {
        if (siblings.size() < 2 || parent.isEmpty()) {
            return siblings;
        }
        var list = children.apply(parent);
        if (!list.isArray()) {
            throw new DeliveryException(TroubleCode.UNREADABLE, "The children of a page are not a list");
        }
        var places = new HashMap<String, Integer>();
        list.forEach(child -> places.putIfAbsent(child.path("@path").asString(""), places.size()));
        // one that came or went between the two answers stands last until the next time
        return siblings.stream()
                .sorted(Comparator.comparingInt(page -> places.getOrDefault(path(page), Integer.MAX_VALUE)))
                .toList();
    }

    private static String path(JsonNode node) {
        return node.path("@path").asString("");
    }

    /** How many levels down an address goes. */
    static long levels(String path) {
        return path.chars().filter(it -> it == '/').count();
    }

    private static String parent(String path) {
        int last = path.lastIndexOf('/');
        return last <= 0 ? "" : path.substring(0, last);
    }
}

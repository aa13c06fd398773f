package org.foyer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foyer.content.LeftOut.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What of an answer can be put on a shelf. A node that cannot is left out and told to editors: one mistake of theirs takes down
 * nothing else. Where nothing is left of an answer, the answer as a whole is not what it should be.
 *
 * @param nodes in their order
 */
record Intake(List<JsonNode> nodes, List<LeftOut> leftOut) {

    /** Deeper than a form with its fields and options, or a page with its parts; and than any menu. */
    static final int MOST_LEVELS = 24;

    private static final int MOST_TOLD = 50;
    private static final int LONGEST_PATH = 200;

    /**
     * Checks what was delivered.
     *
     * @throws DeliveryException when there is something, but nothing of it can be used
     */
    static Intake of(Shelf shelf, List<JsonNode> delivered) {
        var nodes = new ArrayList<JsonNode>();
        var leftOut = new ArrayList<LeftOut>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : delivered) {
            var why = whyNot(shelf, node, names);
            if (why == null) {
                nodes.add(node);
            } else if (leftOut.size() < MOST_TOLD) {
                leftOut.add(new LeftOut(told(text(node, "@path")), why));
            }
        }
        if (nodes.isEmpty() && !delivered.isEmpty()) {
            throw new DeliveryException(
                    TroubleCode.UNREADABLE, "Nothing of the answer belongs here; first: " + leftOut.getFirst());
        }
        return new Intake(List.copyOf(nodes), List.copyOf(leftOut));
    }

    private static @Nullable Why whyNot(Shelf shelf, JsonNode node, Set<String> names) {
        String path = text(node, "@path");
        if (!node.isObject() || text(node, "@name").isBlank() || !path.startsWith("/")) {
            return Why.NO_NODE;
        }
        if (!shelf.type().equals(text(node, shelf == Shelf.PAGES ? "mgnl:template" : "@nodeType"))) {
            return Why.FOREIGN;
        }
        if (PageOrder.levels(path) > MOST_LEVELS || isDeeper(node, MOST_LEVELS)) {
            return Why.TOO_DEEP;
        }
        if (shelf == Shelf.PAGES && !path.equals(PageOrder.ROOT) && !names.contains(above(path))) {
            return Why.ORPHAN;
        }
        return names.add(shelf == Shelf.PAGES ? path : text(node, "@name")) ? null : Why.SAME_NAME;
    }

    private static boolean isDeeper(JsonNode node, int levels) {
        if (!node.isContainer()) {
            return false;
        }
        if (levels == 0) {
            return true;
        }
        for (JsonNode child : node) {
            if (isDeeper(child, levels - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A path in a form that can be kept and shown, whatever was in it. */
    private static String told(String path) {
        String clean = path.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        return clean.substring(0, Math.min(clean.length(), LONGEST_PATH));
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Only what is text: a number or an object in the place of a name is none. */
    private static String text(JsonNode node, String property) {
        return node.path(property).stringValue("");
    }
}

package org.foyer.content;

import java.util.function.Consumer;

/** Goes through a node and all that lies in it. */
final class Tree {

    private Tree() {}

    /** Visits the node itself, then those in it, in their order; pictures and files are no parts. */
    static void walk(ContentNode node, Consumer<ContentNode> visitor) {
        visitor.accept(node);
        node.json().properties().stream()
                .filter(property -> property.getValue().isObject()
                        && node.asset(property.getKey()).isEmpty())
                .forEach(property -> node.child(property.getKey()).ifPresent(child -> walk(child, visitor)));
    }
}

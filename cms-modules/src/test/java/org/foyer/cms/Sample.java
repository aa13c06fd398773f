package org.foyer.cms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes that a module brings along as sample content. */
final class Sample {

    static final String FOLDER = "bootstrap-sample/";

    private final List<Item> items = new ArrayList<>();
    private final Map<String, Item> byId = new LinkedHashMap<>();

    /**
     * A node that is something of its own: a page, a piece of content, a file, a folder.
     *
     * @param path within its workspace
     * @param node its properties and the nodes in it
     */
    record Item(String file, String workspace, String path, Map<String, Object> node) {

        String type() {
            return Trees.text(node.get("jcr:primaryType"));
        }

        String id() {
            return Trees.text(node.get("jcr:uuid"));
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** How lists of exceptions name it. */
        String place() {
            return workspace + ":" + path;
        }
    }

    Sample(LightModule module) {
        module.each(FOLDER, (file, tree) -> {
            var steps = List.of(file.substring(FOLDER.length()).split("\\."));
            var above = steps.subList(1, steps.size() - 2);
            String parent = above.isEmpty() ? "" : "/" + String.join("/", above);
            Trees.map(tree).forEach((name, node) -> add(file, steps.getFirst(), parent + "/" + name, Trees.map(node)));
        });
    }

    List<Item> items() {
        return items;
    }

    /** The items of a workspace. */
    List<Item> in(String workspace) {
        return items.stream().filter(item -> item.workspace().equals(workspace)).toList();
    }

    Optional<Item> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Item> at(String workspace, String path) {
        return in(workspace).stream().filter(item -> item.path().equals(path)).findFirst();
    }

    private void add(String file, String workspace, String path, Map<String, Object> node) {
        var item = new Item(file, workspace, path, node);
        items.add(item);
        byId.putIfAbsent(item.id(), item);
        node.forEach((name, below) -> {
            if (isItem(Trees.text(Trees.map(below).get("jcr:primaryType")))) {
                add(file, workspace, path + "/" + name, Trees.map(below));
            }
        });
    }

    static boolean isItem(String type) {
        return type.equals("mgnl:page") || type.equals("mgnl:asset") || type.equals("mgnl:folder");
    }
}

package org.foyer.cms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can be written with a light module: content types, and pages and components by their templates. */
final class Models {

    private final Map<String, ContentType> types = new LinkedHashMap<>();
    private final Map<String, Model> templates = new LinkedHashMap<>();

    Models(LightModule module) {
        var apps = new LinkedHashMap<String, Map<String, Object>>();
        module.eachWhole("apps/", (file, tree) -> {
            if (tree instanceof Tagged app) {
                apps.put(app.target(), fields(app.changes()));
            }
        });
        module.eachWhole("contentTypes/", (file, tree) -> {
            var type = ContentType.of(file, tree, Map.of());
            types.put(type.name(), ContentType.of(file, tree, apps.getOrDefault(type.name(), Map.of())));
        });
        var dialogs = new LinkedHashMap<String, Model>();
        module.eachWhole(
                "dialogs/",
                (file, tree) -> dialogs.put(
                        id(module, file, "dialogs/"),
                        Model.ofFields(
                                file,
                                Trees.named(
                                        Trees.map(Trees.map(tree).get("form")).get("properties")))));
        module.eachWhole(
                "templates/",
                (file, tree) -> templates.put(
                        id(module, file, "templates/"),
                        dialogs.getOrDefault(Trees.text(Trees.map(tree).get("dialog")), new Model(file, Map.of()))));
    }

    /** The fields that an app says something about. */
    static Map<String, Object> fields(Map<String, Object> app) {
        var detail = Trees.map(Trees.map(app.get("subApps")).get("detail"));
        return Trees.named(Trees.map(detail.get("form")).get("properties"));
    }

    /** How a definition is called by others: {@code module:pages/page}. */
    static String id(LightModule module, String file, String folder) {
        return module.name() + ":" + file.substring(folder.length(), file.length() - ".yaml".length());
    }

    /** The content types by name. */
    Map<String, ContentType> types() {
        return types;
    }

    /** The content type of a workspace. */
    Optional<ContentType> typeIn(String workspace) {
        return types.values().stream()
                .filter(type -> type.workspace().equals(workspace))
                .findFirst();
    }

    /** What pages and components hold, by template. */
    Map<String, Model> templates() {
        return templates;
    }

    /** The workspaces that content of this module is in; those of Magnolia itself too. */
    Set<String> workspaces() {
        var workspaces = new TreeSet<>(Set.of("website", "dam"));
        types.values().forEach(type -> workspaces.add(type.workspace()));
        return workspaces;
    }
}

package org.foyer.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whatever a definition names exists: files, dialogs, components, content types, workspaces, node types, fields, roles. */
final class CrossReferences implements Rule {

    private static final Map<String, String> NODES_OF_MAGNOLIA = Map.of("website", "mgnl:page", "dam", "mgnl:asset");

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var models = new Models(module);
        module.each("", (file, tree) -> checkTaken(module, file, tree, findings));
        module.eachWhole("apps/", (file, tree) -> checkApp(module, models, file, tree, findings));
        module.eachWhole("dialogs/", (file, tree) -> checkForm(file, Trees.map(tree), findings));
        module.eachWhole("templates/", (file, tree) -> checkTemplate(module, file, Trees.map(tree), findings));
        module.eachWhole("contentTypes/", (file, tree) -> checkTypes(models, file, Trees.map(tree), findings));
        module.eachWhole("", (file, tree) -> {
            if (!file.startsWith("bootstrap")) {
                checkDatasources(models, file, tree, findings);
            }
        });
        return findings;
    }

    private void checkTaken(LightModule module, String file, Object tree, List<Finding> findings) {
        switch (tree) {
            case Tagged tagged -> {
                String target =
                        tagged.isInclude() ? module.fileOf(tagged) : "contentTypes/" + tagged.target() + ".yaml";
                if (!module.has(target)) {
                    findings.add(new Finding(file, "takes in " + target + ", which is not there"));
                }
                checkTaken(module, file, tagged.changes(), findings);
            }
            case Map<?, ?> map -> map.values().forEach(each -> checkTaken(module, file, each, findings));
            case List<?> list -> list.forEach(each -> checkTaken(module, file, each, findings));
            case null -> {}
            default -> {}
        }
    }

    private void checkApp(LightModule module, Models models, String file, Object tree, List<Finding> findings) {
        var app = tree instanceof Tagged tagged ? tagged.changes() : Trees.map(tree);
        if (!file.equals("apps/" + app.get("name") + ".yaml")) {
            findings.add(new Finding(file, "must bear the name of its app, " + app.get("name")));
        }
        Trees.map(Trees.map(app.get("permissions")).get("roles")).values().forEach(role -> {
            if (!role.equals("superuser") && !module.has("bootstrap/userroles." + role + ".yaml")) {
                findings.add(new Finding(file, "is for the role " + role + ", which is not there"));
            }
        });
        var type = tree instanceof Tagged tagged ? models.types().get(tagged.target()) : null;
        if (type != null) {
            var known = type.model().properties().keySet();
            Models.fields(app).keySet().stream()
                    .filter(field -> !known.contains(field))
                    .forEach(field -> findings.add(new Finding(
                            file, "says something about '" + field + "', which " + type.file() + " has not")));
            var form = Trees.map(
                    Trees.map(Trees.map(app.get("subApps")).get("detail")).get("form"));
            checkTabs(file, form, known, findings);
        }
    }

    private void checkForm(String file, Map<String, Object> dialog, List<Finding> findings) {
        var form = Trees.map(dialog.get("form"));
        checkTabs(file, form, Trees.named(form.get("properties")).keySet(), findings);
    }

    /** A field that stands in no tab is not to be seen. */
    private void checkTabs(String file, Map<String, Object> form, Set<String> fields, List<Finding> findings) {
        var tabs = Trees.named(Trees.map(form.get("layout")).get("tabs"));
        if (tabs.isEmpty()) {
            return;
        }
        var shown = new ArrayList<String>();
        tabs.values()
                .forEach(tab -> Trees.list(Trees.map(tab).get("fields"))
                        .forEach(field -> shown.add(Trees.text(Trees.map(field).get("name")))));
        var missing = new TreeSet<>(fields);
        shown.forEach(field -> {
            if (!fields.contains(field)) {
                findings.add(new Finding(file, "shows '" + field + "' in a tab, which is no field"));
            } else if (!missing.remove(field)) {
                findings.add(new Finding(file, "shows '" + field + "' twice"));
            }
        });
        missing.forEach(field -> findings.add(new Finding(file, "has the field '" + field + "' in no tab")));
    }

    private void checkTemplate(LightModule module, String file, Map<String, Object> template, List<Finding> findings) {
        String script = Trees.text(template.get("templateScript"));
        String own = "/" + module.name() + "/";
        if (!script.startsWith(own) || !module.has(script.substring(own.length()))) {
            findings.add(new Finding(file, "is shown by " + script + ", which is not there"));
        }
        checkId(module, file, "dialogs/", template.get("dialog"), findings);
        Trees.named(template.get("areas"))
                .values()
                .forEach(area -> Trees.named(Trees.map(area).get("availableComponents"))
                        .values()
                        .forEach(component -> checkId(
                                module, file, "templates/", Trees.map(component).get("id"), findings)));
    }

    private static void checkId(LightModule module, String file, String folder, Object id, List<Finding> findings) {
        String own = module.name() + ":";
        String named = Trees.text(id);
        if (!named.startsWith(own) || !module.has(folder + named.substring(own.length()) + ".yaml")) {
            findings.add(new Finding(file, "names '" + named + "', which is not in " + folder));
        }
    }

    private static void checkTypes(Models models, String file, Map<String, Object> type, List<Finding> findings) {
        var model = Trees.map(type.get("model"));
        var known = new TreeSet<>(
                Set.of("", "String", "Boolean", "Decimal", "Double", "Long", "Date", "richText", "asset", "page"));
        models.types().keySet().forEach(name -> known.add("reference:" + name));
        Trees.list(model.get("subModels"))
                .forEach(sub -> known.add(Trees.text(Trees.map(sub).get("name"))));
        var properties = new ArrayList<>(Trees.list(model.get("properties")));
        Trees.list(model.get("subModels"))
                .forEach(sub -> properties.addAll(Trees.list(Trees.map(sub).get("properties"))));
        properties.forEach(property -> {
            String named = Trees.text(Trees.map(property).get("type"));
            if (!known.contains(named)) {
                findings.add(new Finding(file, "has a property of the unknown type " + named));
            }
        });
        String prefix = Trees.text(model.get("nodeType")).split(":")[0];
        if (!Trees.map(Trees.map(type.get("datasource")).get("namespaces")).containsKey(prefix)) {
            findings.add(new Finding(file, "has a node type whose prefix '" + prefix + "' is in no namespace"));
        }
    }

    private static void checkDatasources(Models models, String file, Object tree, List<Finding> findings) {
        var value = tree instanceof Tagged tagged ? tagged.changes() : tree;
        if (value instanceof List<?> list) {
            list.forEach(each -> checkDatasources(models, file, each, findings));
        }
        var map = Trees.map(value);
        map.values().forEach(each -> checkDatasources(models, file, each, findings));
        if ("jcrDatasource".equals(map.get("$type"))) {
            String workspace = Trees.text(map.get("workspace"));
            String node = models.typeIn(workspace)
                    .map(ContentType::nodeType)
                    .orElse(NODES_OF_MAGNOLIA.getOrDefault(workspace, ""));
            if (!models.workspaces().contains(workspace)) {
                findings.add(new Finding(file, "chooses from the workspace " + workspace + ", which is not there"));
            } else if (map.containsKey("allowedNodeTypes")
                    && !Trees.list(map.get("allowedNodeTypes")).contains(node)) {
                findings.add(new Finding(file, "chooses from " + workspace + ", but not " + node));
            }
        }
    }
}

package org.foyer.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Each endpoint is closed to visitors, and gives everything that editors wrote: what it does not reach is cut off without a word. */
final class Endpoints implements Rule {

    // below a page: its area, a component in it
    private static final int COMPONENT = 2;

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var models = new Models(module);
        var served = new TreeSet<String>();
        module.eachWhole("restEndpoints/", (file, tree) -> {
            var endpoint = Trees.map(tree);
            served.add(Trees.text(endpoint.get("workspace")));
            new Check(file, endpoint, models, findings).all();
        });
        models.types().values().stream()
                .filter(type -> !served.contains(type.workspace()))
                .forEach(type -> findings.add(new Finding(type.file(), "is given by no endpoint")));
        return findings;
    }

    private record Check(String file, Map<String, Object> endpoint, Models models, List<Finding> findings) {

        void all() {
            String workspace = Trees.text(endpoint.get("workspace"));
            closed();
            if (workspace.equals("website")) {
                var components = models.templates().entrySet().stream()
                        .filter(template -> template.getKey().contains(":components/"))
                        .map(Map.Entry::getValue)
                        .toList();
                var pages = models.templates().entrySet().stream()
                        .filter(template -> template.getKey().contains(":pages/"))
                        .map(Map.Entry::getValue)
                        .toList();
                int below = components.stream().mapToInt(Model::depth).max().orElse(0);
                int beside = pages.stream().mapToInt(Model::depth).max().orElse(0);
                reaches("mgnl:page", Math.max(COMPONENT + below, beside), Set.of("mgnl:area", "mgnl:component"));
                system("mgnl:template");
                components.forEach(this::assets);
                pages.forEach(this::assets);
            } else {
                models.typeIn(workspace)
                        .ifPresentOrElse(
                                type -> {
                                    reaches(type.nodeType(), type.model().depth(), Set.of());
                                    assets(type.model());
                                },
                                () -> report("gives the workspace " + workspace + ", which is not there"));
            }
            system("mgnl:lastModified");
        }

        private void closed() {
            if (file.startsWith("restEndpoints/delivery/") || file.startsWith("restEndpoints/preview/")) {
                report("stands where anonymous visitors may read");
            }
            if (!Boolean.FALSE.equals(endpoint.get("bypassWorkspaceAcls"))) {
                report("must say bypassWorkspaceAcls: false");
            }
            if (endpoint.containsKey("excludeProperties")) {
                report("hides properties in the default language only: list what is wanted by properties");
            }
        }

        private void reaches(String nodeType, int depth, Set<String> others) {
            if (!Trees.list(endpoint.get("nodeTypes")).contains(nodeType)) {
                report("gives no " + nodeType);
            }
            if (!(endpoint.get("depth") instanceof Integer given) || given < depth) {
                report("cuts off what lies deeper than " + endpoint.get("depth") + "; the content reaches down to "
                        + depth);
            }
            var needed = new TreeSet<>(others);
            if (depth > (others.isEmpty() ? 0 : COMPONENT)) {
                needed.add("mgnl:contentNode");
            }
            // without a list Magnolia gives mgnl:contentNode
            Trees.list(endpoint.getOrDefault("childNodeTypes", List.of("mgnl:contentNode")))
                    .forEach(needed::remove);
            needed.forEach(type -> report("cuts off every " + type + " below an item"));
        }

        private void system(String property) {
            if (!Trees.list(endpoint.get("systemProperties")).contains(property)) {
                report("does not tell " + property);
            }
        }

        /** A picture or file has to come with its metadata; everything else stays as it is stored. */
        private void assets(Model model) {
            model.properties().values().stream()
                    .filter(property -> property.type().equals("asset"))
                    .filter(property -> Trees.named(endpoint.get("references")).values().stream()
                            .noneMatch(reference -> resolves(Trees.map(reference), property.name())))
                    .forEach(property -> report(
                            "gives '" + property.name() + "' of " + model.name() + " without its metadata and link"));
        }

        private static boolean resolves(Map<String, Object> reference, String property) {
            var resolver = Trees.map(reference.get("referenceResolver"));
            String kind = Trees.text(resolver.getOrDefault("class", resolver.get("$type")));
            return kind.toLowerCase(Locale.ROOT).contains("assetreferenceresolver")
                    && List.of("expand", "includeAssetMetadata", "includeDownloadLink").stream()
                            .allMatch(key -> Boolean.TRUE.equals(resolver.get(key)))
                    && Pattern.matches(Trees.text(reference.get("propertyName")), property);
        }

        private void report(String what) {
            findings.add(new Finding(file, what));
        }
    }
}

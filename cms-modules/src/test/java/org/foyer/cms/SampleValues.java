package org.foyer.cms;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.cms.Sample.Item;

/** Sample content is what editors could have written: known properties, values that may be chosen, in five languages, for somebody. */
final class SampleValues implements Rule {

    private static final List<String> LANGUAGES = List.of("fr", "it", "nl", "en");
    /** Content for readers of one language. */
    private static final Set<String> IN_FEWER_LANGUAGES = Set.of("website:/portal/west", "foyer-tiles:/west-evening");
    /** Forgotten on purpose, for editors to see how it is reported. */
    private static final Set<String> FOR_NOBODY = Set.of("website:/portal/tour-week");

    private static final String COMPONENT = "mgnl:component";
    private static final String AREA = "mgnl:area";

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var models = new Models(module);
        var sample = new Sample(module);
        sample.items().forEach(item -> new Check(item, models, sample, findings).all());
        return findings;
    }

    private record Check(Item item, Models models, Sample sample, List<Finding> findings) {

        void all() {
            if (!item.file().contains("." + item.path().substring(1).split("/")[0] + ".")) {
                report("", "does not begin at the node that the name of its file tells");
            }
            switch (item.workspace()) {
                case "website" -> {
                    template(item.node(), "");
                    audience();
                }
                case "dam" -> {
                    if (item.type().equals("mgnl:asset")) {
                        asset();
                    }
                }
                default ->
                    models.typeIn(item.workspace())
                            .filter(type -> type.nodeType().equals(item.type()))
                            .ifPresentOrElse(
                                    type -> {
                                        values(item.node(), type.model(), "");
                                        audience();
                                    },
                                    () -> report(
                                            "",
                                            "is of the type " + item.type() + ", which " + item.workspace()
                                                    + " has not"));
            }
        }

        private void template(Map<String, Object> node, String where) {
            String template = Trees.text(node.get("mgnl:template"));
            var model = models.templates().get(template);
            if (model == null) {
                report(where, "has the unknown template " + template);
                return;
            }
            var own = new LinkedHashMap<>(node);
            node.forEach((name, below) -> {
                String type = Trees.text(Trees.map(below).get("jcr:primaryType"));
                if (type.equals(AREA)) {
                    Trees.map(below).forEach((key, component) -> {
                        if (Trees.map(component).containsKey("jcr:primaryType")) {
                            isOf(COMPONENT, Trees.map(component), name + "/" + key);
                            template(Trees.map(component), where + "/" + name + "/" + key);
                        }
                    });
                }
                if (type.equals(AREA) || Sample.isItem(type)) {
                    own.remove(name);
                }
            });
            values(own, model, where);
        }

        private void values(Map<String, Object> node, Model model, String where) {
            node.forEach((key, value) -> {
                if (key.startsWith("jcr:") || key.startsWith("mgnl:")) {
                    return;
                }
                String language = language(key, model);
                var property = model.properties().get(language.isEmpty() ? key : key.substring(0, key.length() - 3));
                if (property == null) {
                    report(where, "has the unknown property '" + key + "'");
                } else if (!language.isEmpty() && !property.i18n()) {
                    report(where, "translates '" + property.name() + "', which is not translated");
                } else if (property.sub() != null) {
                    list(Trees.map(value), property, where + "/" + key);
                } else if (property.multiple()) {
                    several(value, property, where);
                } else {
                    value(value, property, where);
                }
            });
            model.properties().values().forEach(property -> complete(node, property, where));
        }

        private static String language(String key, Model model) {
            int underscore = key.lastIndexOf('_');
            String language = underscore < 0 ? "" : key.substring(underscore + 1);
            return !model.properties().containsKey(key) && LANGUAGES.contains(language) ? language : "";
        }

        private void list(Map<String, Object> list, Property property, String where) {
            isOf("mgnl:contentNode", list, where);
            int next = 0;
            for (var entry : list.entrySet()) {
                if (!entry.getKey().startsWith("jcr:")) {
                    if (!entry.getKey().equals(String.valueOf(next++))) {
                        report(where, "must count its items 0, 1, 2, but has " + entry.getKey());
                    }
                    isOf("mgnl:contentNode", Trees.map(entry.getValue()), where);
                    values(Trees.map(entry.getValue()), property.sub(), where + "/" + entry.getKey());
                }
            }
        }

        private void several(Object values, Property property, String where) {
            if (!(values instanceof List)) {
                report(where, "has no list as '" + property.name() + "': " + values);
            }
            Trees.list(values).forEach(value -> value(value, property, where));
        }

        private void value(Object value, Property property, String where) {
            boolean fits = switch (property.type()) {
                case "Boolean" -> value instanceof Boolean;
                case "Long" -> value instanceof Integer || value instanceof Long;
                case "Date" -> value instanceof Date;
                case "richText" -> value instanceof String text && text.startsWith("<");
                case "asset" ->
                    value instanceof String id && leadsTo(id.replaceFirst("^jcr:", ""), "dam") && id.startsWith("jcr:");
                case "link:website" -> value instanceof String id && leadsTo(id, "website");
                default -> value instanceof String text && !text.isBlank();
            };
            if (!fits) {
                report(where, "has no " + property.type() + " as '" + property.name() + "': " + value);
            } else if (!property.options().isEmpty() && !property.options().contains(Trees.text(value))) {
                report(where, "says '" + value + "' for '" + property.name() + "', which cannot be chosen");
            }
        }

        private boolean leadsTo(String id, String workspace) {
            return sample.byId(id)
                    .filter(found -> found.workspace().equals(workspace))
                    .isPresent();
        }

        private void complete(Map<String, Object> node, Property property, String where) {
            boolean said = node.containsKey(property.name());
            boolean fewer = IN_FEWER_LANGUAGES.contains(item.place());
            if (property.required() && !said && !(fewer && isInAny(node, property))) {
                report(where, "does not say '" + property.name() + "'");
            }
            if (property.i18n() && !fewer) {
                LANGUAGES.stream()
                        .filter(language -> said != node.containsKey(property.name() + "_" + language))
                        .forEach(language ->
                                report(where, "lacks '" + property.name() + "' in " + (said ? language : "de")));
            }
        }

        private static boolean isInAny(Map<String, Object> node, Property property) {
            return LANGUAGES.stream().anyMatch(language -> node.containsKey(property.name() + "_" + language));
        }

        private void audience() {
            var audience = item.node().get("audience");
            boolean nobody =
                    Trees.map(audience).isEmpty() && Trees.list(audience).isEmpty();
            if (nobody != FOR_NOBODY.contains(item.place())) {
                report("", "is for nobody, or listed as such and for somebody");
            }
        }

        private void asset() {
            var content = Trees.map(item.node().get("jcr:content"));
            isOf("mgnl:resource", content, "/jcr:content");
            if (!(content.get("jcr:data") instanceof byte[] bytes)
                    || !content.get("size").equals(bytes.length)) {
                report("", "is not as large as it says");
            }
            if (Trees.text(content.get("jcr:mimeType")).startsWith("image/")) {
                List.of("width", "height").forEach(side -> {
                    if (!(content.get(side) instanceof Integer)) {
                        report("", "does not say its " + side);
                    }
                });
                List.of("caption", "caption_fr", "caption_it", "caption_nl", "caption_en")
                        .forEach(caption -> {
                            if (!item.node().containsKey(caption)) {
                                report("", "lacks '" + caption + "'");
                            }
                        });
            }
        }

        private void isOf(String type, Map<String, Object> node, String where) {
            if (!type.equals(node.get("jcr:primaryType"))) {
                report(where, "must be of the type " + type);
            }
        }

        private void report(String where, String what) {
            findings.add(new Finding(item.file(), item.path() + where + " " + what));
        }
    }
}

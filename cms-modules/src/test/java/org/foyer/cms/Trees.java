package org.foyer.cms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as Magnolia writes it, with its own tags; a key that stands twice is an error. */
final class Trees {

    private Trees() {}

    static Object parse(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return texts(new Yaml(new MagnoliaTags(options)).load(text));
    }

    /** The value as a map; empty for anything else. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    /** The value as a list; empty for anything else. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return value instanceof List ? (List<Object>) value : List.of();
    }

    static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** Magnolia takes a map, or a list whose items have a name. */
    static Map<String, Object> named(Object value) {
        if (value instanceof List) {
            var named = new LinkedHashMap<String, Object>();
            for (Object item : list(value)) {
                named.put(text(map(item).getOrDefault("name", map(item).get("value"))), item);
            }
            return named;
        }
        return map(value);
    }

    /** Keys such as 0 or true are texts to Magnolia. */
    private static Object texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            var texts = new LinkedHashMap<String, Object>();
            map.forEach((key, each) -> texts.put(String.valueOf(key), texts(each)));
            return texts;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Trees::texts).collect(Collectors.toList());
        }
        return value instanceof Tagged tagged ? new Tagged(tagged.tag(), map(texts(tagged.changes()))) : value;
    }

    private static final class MagnoliaTags extends SafeConstructor {

        MagnoliaTags(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!" + Tagged.INCLUDE, new TakeIn());
            yamlMultiConstructors.put("!" + Tagged.CONTENT_TYPE, new TakeIn());
        }

        private final class TakeIn extends AbstractConstruct {

            @Override
            public Object construct(Node node) {
                var changes = new LinkedHashMap<String, Object>();
                if (node instanceof MappingNode mapping) {
                    constructMapping(mapping).forEach((key, value) -> changes.put(String.valueOf(key), value));
                }
                return new Tagged(node.getTag().getValue().substring(1), changes);
            }
        }
    }
}

package org.foyer.crm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file that knows where it stands, so that a mistake is told with its line. */
final class YamlPart {

    private final String file;
    private final Node node;

    private YamlPart(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a whole file.
     *
     * @throws ImportRefusedException when it cannot be read or is no YAML
     */
    static YamlPart read(Resource resource) {
        String name = Optional.ofNullable(resource.getFilename()).orElse(resource.getDescription());
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (node == null) {
                throw ImportProblem.of("yaml-empty", name).refused();
            }
            return new YamlPart(name, node);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw ImportProblem.of("yaml-broken", name, line).refused();
        } catch (IOException unreadable) {
            throw ImportProblem.of("file-unreadable", name).refused();
        }
    }

    /**
     * The text of a file as it stands.
     *
     * @throws ImportRefusedException when it cannot be read
     */
    static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw ImportProblem.of(
                            "file-unreadable",
                            Optional.ofNullable(resource.getFilename()).orElse(resource.getDescription()))
                    .refused();
        }
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The value below a key. */
    YamlPart required(String key) {
        return optional(key)
                .orElseThrow(() ->
                        ImportProblem.of("yaml-key-missing", file, line(), key).refused());
    }

    Optional<YamlPart> optional(String key) {
        return Optional.ofNullable(entries().get(key)).filter(part -> !part.isEmpty());
    }

    /** The values below this part, by key, in the order of the file. */
    Map<String, YamlPart> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw ImportProblem.of("yaml-not-keys", file, line()).refused();
        }
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            YamlPart key = new YamlPart(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlPart(file, tuple.getValueNode())) != null) {
                throw ImportProblem.of("yaml-key-twice", file, key.line(), key.text())
                        .refused();
            }
        }
        return entries;
    }

    /** The parts of a list. */
    List<YamlPart> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw ImportProblem.of("yaml-not-list", file, line()).refused();
        }
        return sequence.getValue().stream()
                .map(item -> new YamlPart(file, item))
                .toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw ImportProblem.of("yaml-not-text", file, line()).refused();
        }
        return scalar.getValue();
    }

    int number() {
        try {
            return Integer.parseInt(text().strip());
        } catch (NumberFormatException notANumber) {
            throw ImportProblem.of("yaml-not-number", file, line(), text()).refused();
        }
    }

    boolean flag() {
        return switch (text().strip()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default ->
                throw ImportProblem.of("yaml-not-flag", file, line(), text()).refused();
        };
    }

    /**
     * One of the allowed words.
     *
     * @throws ImportRefusedException with line, word and the words that would do
     */
    String oneOf(Set<String> allowed) {
        if (!allowed.contains(text())) {
            throw ImportProblem.of("yaml-unknown-value", file, line(), text(), String.join(", ", allowed))
                    .refused();
        }
        return text();
    }

    /** Refuses keys that nobody would read, as they are mostly typing mistakes. */
    YamlPart onlyKeys(Set<String> known) {
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw ImportProblem.of("yaml-unknown-key", file, value.line(), key, String.join(", ", known))
                        .refused();
            }
        });
        return this;
    }

    private boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }
}

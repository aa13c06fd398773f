package org.foyer.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The files of a light module, by their paths within it. */
final class LightModule {

    private final String name;
    private final Map<String, String> files;
    private final Map<String, Object> trees = new TreeMap<>();
    private final List<Finding> unreadable = new ArrayList<>();

    private LightModule(String name, Map<String, String> files) {
        this.name = name;
        this.files = new TreeMap<>(files);
        this.files.forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                read(file, text);
            }
        });
    }

    static LightModule read(Path folder) {
        try (var found = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return new LightModule(folder.getFileName().toString(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same module with words of a file replaced: for tests of the rules. */
    LightModule with(String file, String words, String others) {
        String text = files.get(file);
        if (text == null || !text.contains(words)) {
            throw new IllegalArgumentException(file + " does not say: " + words);
        }
        return with(file, text.replace(words, others));
    }

    /** The same module with another file: for tests of the rules. */
    LightModule with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new LightModule(name, changed);
    }

    /** The same module without a file: for tests of the rules. */
    LightModule without(String file) {
        var changed = new TreeMap<>(files);
        changed.remove(file);
        return new LightModule(name, changed);
    }

    String name() {
        return name;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** The files in a folder and below. */
    List<String> files(String folder) {
        return files.keySet().stream().filter(file -> file.startsWith(folder)).toList();
    }

    /** Each definition in a folder and below, as it is written. */
    void each(String folder, BiConsumer<String, Object> consumer) {
        trees.forEach((file, tree) -> {
            if (file.startsWith(folder)) {
                consumer.accept(file, tree);
            }
        });
    }

    /** Each definition in a folder and below, with what it takes in. */
    void eachWhole(String folder, BiConsumer<String, Object> consumer) {
        each(folder, (file, tree) -> consumer.accept(file, whole(tree)));
    }

    /** What is written, with what it takes in; a content type that an app is made from stays as it is. */
    Object whole(Object value) {
        return switch (value) {
            case Tagged tagged
            when tagged.isInclude() -> {
                var merged = new LinkedHashMap<>(Trees.map(whole(included(tagged))));
                merged.putAll(Trees.map(whole(tagged.changes())));
                yield merged;
            }
            case Tagged tagged -> new Tagged(tagged.tag(), Trees.map(whole(tagged.changes())));
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((key, each) -> copy.put(String.valueOf(key), whole(each)));
                yield copy;
            }
            case List<?> list -> list.stream().map(this::whole).collect(Collectors.toList());
            case null -> Map.of();
            default -> value;
        };
    }

    /** The file that a value takes in, as a path within the module; of another module as it is. */
    String fileOf(Tagged include) {
        String own = "/" + name + "/";
        return include.target().startsWith(own) ? include.target().substring(own.length()) : include.target();
    }

    /** The files that cannot be read. */
    List<Finding> unreadable() {
        return List.copyOf(unreadable);
    }

    private Object included(Tagged include) {
        return trees.getOrDefault(fileOf(include), Map.of());
    }

    private void read(String file, String text) {
        try {
            trees.put(file, Trees.parse(text));
        } catch (RuntimeException e) {
            unreadable.add(new Finding(file, "is no YAML that Magnolia can read: " + e.getMessage()));
        }
    }
}

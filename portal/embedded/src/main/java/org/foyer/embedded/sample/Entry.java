package org.foyer.embedded.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A part of a YAML file that comes with the sample: named values. */
record Entry(Map<String, Object> values) {

    static Entry ofFile(String name) {
        try (var file = Objects.requireNonNull(Entry.class.getResourceAsStream(name))) {
            Map<String, Object> content = new Yaml().load(file);
            return new Entry(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return String.valueOf(Objects.requireNonNull(values.get(key), key));
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(of(values.get(key)));
    }

    List<Entry> list(String key) {
        return items(key).stream().map(item -> Objects.requireNonNull(of(item))).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    private List<?> items(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Entry of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Entry((Map<String, Object>) map) : null;
    }
}

package org.foyer.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the bundles of a folder, room by room, with the German ones. */
final class BundleCheck {

    private static final Pattern FILE = Pattern.compile("(\\w+)_(de|fr|it|nl|en)\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTING_APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");

    private final Map<String, Map<String, Properties>> rooms = new TreeMap<>();

    BundleCheck(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = FILE.matcher(file.getFileName().toString());
                if (!name.matches()) {
                    throw new IOException("No bundle of a room and one of the five languages: " + file.getFileName());
                }
                rooms.computeIfAbsent(name.group(1), any -> new TreeMap<>()).put(name.group(2), read(file));
            }
        }
    }

    Set<String> keys() {
        return rooms.values().stream()
                .flatMap(bundles -> bundles.values().stream())
                .flatMap(words -> words.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        rooms.forEach((room, bundles) -> {
            var german = bundles.getOrDefault("de", new Properties());
            for (var language : Languages.ALL) {
                var words = bundles.get(language.getLanguage());
                if (words == null) {
                    problems.add(room + ": no bundle in " + language);
                } else {
                    compare(room, language, german, words, problems);
                }
            }
        });
        return problems;
    }

    private static void compare(
            String room, Locale language, Properties german, Properties words, List<String> problems) {
        var all = new TreeSet<>(german.stringPropertyNames());
        all.addAll(words.stringPropertyNames());
        for (var key : all) {
            var where = room + "_" + language + ": " + key;
            var text = words.getProperty(key);
            var original = german.getProperty(key);
            if (!key.startsWith(room + ".")) {
                problems.add(where + " does not begin with the name of its room");
            } else if (text == null || text.isBlank()) {
                problems.add(where + " is missing");
            } else if (original == null) {
                problems.add(where + " is not in German");
            } else if (!arguments(text).equals(arguments(original))) {
                problems.add(where + " has other arguments than in German");
            } else if (QUOTING_APOSTROPHE.matcher(text).find()) {
                problems.add(where + " has a straight apostrophe, which quotes; write ’");
            } else {
                readable(where, text, language, problems);
            }
        }
    }

    private static void readable(String where, String text, Locale language, List<String> problems) {
        try {
            new MessageFormat(text, language);
        } catch (IllegalArgumentException unreadable) {
            problems.add(where + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        var words = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                var before = super.put(key, value);
                if (before != null) {
                    throw new IllegalArgumentException(file.getFileName() + " holds the key " + key + " twice");
                }
                return before;
            }
        };
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}

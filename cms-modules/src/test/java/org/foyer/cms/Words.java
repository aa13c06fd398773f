package org.foyer.cms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whatever editors read is a word of the bundle: there in five languages, and none that nobody uses. */
final class Words implements Rule {

    private static final List<String> LANGUAGES = List.of("de", "fr", "it", "nl", "en");
    private static final Set<String> SAID =
            Set.of("label", "title", "description", "errorMessage", "buttonLabel", "placeholder");
    private static final List<String> FOLDERS =
            List.of("apps/", "contentTypes/", "dialogs/", "includes/", "templates/");
    // names of the association, which it writes itself
    private static final String NAMES = "includes/choices/";

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var used = new TreeMap<String, String>();
        FOLDERS.forEach(folder -> module.each(folder, (file, tree) -> {
            if (!file.startsWith(NAMES)) {
                collect(file, tree, used);
            }
        }));
        for (String language : LANGUAGES) {
            String file = "i18n/" + module.name() + "-messages_" + language + ".properties";
            var words = words(module.text(file));
            used.forEach((key, user) -> {
                if (Trees.text(words.get(key)).isBlank()) {
                    findings.add(new Finding(file, "has no word for " + key + " of " + user));
                }
            });
            var orphans = new TreeSet<>(words.keySet());
            orphans.removeAll(used.keySet());
            orphans.forEach(key -> findings.add(new Finding(file, "has a word for " + key + ", which nobody uses")));
        }
        return findings;
    }

    private static void collect(String file, Object tree, Map<String, String> used) {
        switch (tree) {
            case Tagged tagged -> collect(file, tagged.changes(), used);
            case List<?> list -> list.forEach(each -> collect(file, each, used));
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    if (each instanceof String said && SAID.contains(String.valueOf(key))) {
                        used.put(said, file);
                    }
                    collect(file, each, used);
                });
            case null -> {}
            default -> {}
        }
    }

    private static Map<String, Object> words(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, Object>();
        properties.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }
}

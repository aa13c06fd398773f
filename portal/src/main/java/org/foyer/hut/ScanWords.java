package org.foyer.hut;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foyer.values.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of the scanner out of the bundles of this room, as patterns: the device fills in what it finds. */
@Component
class ScanWords {

    private static final String PREFIX = "hut.scan.";

    private final Map<String, Map<String, String>> byLanguage;

    ScanWords() {
        byLanguage = Languages.ALL.stream()
                .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, language -> words(language.getLanguage())));
    }

    Map<String, Map<String, String>> byLanguage() {
        return byLanguage;
    }

    private static Map<String, String> words(String language) {
        var bundle = new Properties();
        var file = new ClassPathResource("messages/hut_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var words = new TreeMap<String, String>();
        bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> words.put(key, bundle.getProperty(key)));
        return words;
    }
}

package org.foyer.card;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foyer.values.Languages;
import org.springframework.core.io.ClassPathResource;

/** Words for apps on a device, as patterns out of the bundles: the device chooses the language and fills in what it finds. */
public final class ReaderWords {

    private ReaderWords() {}

    /** By language, then by key. */
    public static Map<String, Map<String, String>> of(String bundle, Predicate<String> keys) {
        return Languages.ALL.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Locale::getLanguage, language -> words(bundle, language.getLanguage(), keys)));
    }

    private static Map<String, String> words(String bundle, String language, Predicate<String> keys) {
        var read = new Properties();
        var file = new ClassPathResource("messages/" + bundle + "_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var words = new TreeMap<String, String>();
        read.stringPropertyNames().stream().filter(keys).forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }
}

package org.foyer.content;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text in the languages that editors wrote it in.
 *
 * @param byLanguage by language code, such as {@code de}; never an empty text
 * @param fallback code of the language that content is written in first
 */
public record LocalText(Map<String, String> byLanguage, String fallback) {

    /** No text at all. */
    public static final LocalText NONE = new LocalText(Map.of(), "");

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in the language of the reader, else in the first language of content, else in any; empty where there is none. */
    public String in(Locale reader) {
        return byLanguage.getOrDefault(languageFor(reader), "");
    }

    /** Code of the language that the reader is given the text in. */
    public String languageFor(Locale reader) {
        return Stream.of(reader.getLanguage(), fallback)
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().sorted().findFirst())
                .orElse(fallback);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}

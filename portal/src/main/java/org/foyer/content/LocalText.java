package org.foyer.content;

import java.util.Locale;
import java.util.Map;

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
        String text = byLanguage.get(reader.getLanguage());
        if (text == null) {
            text = byLanguage.get(fallback);
        }
        return text != null
                ? text
                : byLanguage.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** Code of the language that the reader is given the text in. */
    public String languageFor(Locale reader) {
        return byLanguage.containsKey(reader.getLanguage()) ? reader.getLanguage() : fallback;
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}

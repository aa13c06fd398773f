package org.foyer.values;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The name of a thing in the languages that somebody gave it one in.
 *
 * @param byLanguage names by language code, such as {@code de}
 */
public record LocalName(Map<String, String> byLanguage) {

    public LocalName {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The name in the language of the locale, else in the first language that it has one in. */
    public String in(Locale locale) {
        String name = byLanguage.get(locale.getLanguage());
        return name != null
                ? name
                : new TreeMap<>(byLanguage).values().stream().findFirst().orElse("");
    }
}

package org.foyer.values;

import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that Foyer says, in its five languages. The bundles of the rooms, {@code messages/<room>_<language>.properties}, are merged
 * into one book. A pattern follows {@link MessageFormat}; an apostrophe in a text is the typographic one (’), as the straight one
 * quotes.
 */
public final class Texts {

    private static final System.Logger LOG = System.getLogger(Texts.class.getName());

    private final Map<Locale, Map<String, String>> book;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    private Texts(Map<Locale, Map<String, String>> book) {
        this.book = book;
    }

    /**
     * The text in the language of the locale; numbers and dates among the arguments are written as in its country. A key that is
     * missing there is shown in English, and without that by its own name: a page never breaks for a missing word.
     */
    public String get(Locale locale, String key, Object... arguments) {
        var pattern = find(locale, key);
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException unreadable) {
            report(Level.ERROR, locale, key, "cannot be formatted: " + unreadable.getMessage());
            return pattern;
        }
    }

    /** Whether the key is known in the language. */
    public boolean has(Locale locale, String key) {
        return words(locale).containsKey(key);
    }

    private String find(Locale locale, String key) {
        var text = words(locale).get(key);
        if (text != null) {
            return text;
        }
        report(Level.WARNING, locale, key, "is missing");
        return words(Locale.ENGLISH).getOrDefault(key, key.replace("'", "").replace("{", ""));
    }

    private Map<String, String> words(Locale locale) {
        return book.getOrDefault(Locale.of(locale.getLanguage()), Map.of());
    }

    private void report(Level level, Locale locale, String key, String what) {
        if (reported.add(locale.getLanguage() + ' ' + key)) {
            LOG.log(level, "The text {0} in {1} {2}", key, locale.getLanguage(), what);
        }
    }

    /** Gathers the bundles of the rooms. */
    public static final class Builder {

        private final Map<Locale, Map<String, String>> book = new HashMap<>();

        /**
         * Adds the words of one bundle.
         *
         * @throws IllegalArgumentException when another bundle already holds one of the keys
         */
        public Builder add(Locale language, Properties bundle) {
            var words = book.computeIfAbsent(Locale.of(language.getLanguage()), any -> new HashMap<>());
            for (var key : bundle.stringPropertyNames()) {
                if (words.put(key, bundle.getProperty(key)) != null) {
                    throw new IllegalArgumentException("Two bundles hold the key " + key + " in " + language);
                }
            }
            return this;
        }

        public Texts build() {
            var copy = new HashMap<Locale, Map<String, String>>();
            book.forEach((language, words) -> copy.put(language, Map.copyOf(words)));
            return new Texts(Map.copyOf(copy));
        }
    }
}

package org.foyer.form;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foyer.content.LocalText;
import org.foyer.values.Languages;

/** Makes texts in several languages. */
final class Wording {

    private Wording() {}

    /** Words that are the same in every language. */
    static LocalText plain(String words) {
        return in(Locale.GERMAN, words);
    }

    /** Words of one language, for readers of all. */
    static LocalText in(Locale language, String words) {
        return words.isBlank()
                ? LocalText.NONE
                : new LocalText(Map.of(language.getLanguage(), words), language.getLanguage());
    }

    /** Words in each language of the portal. */
    static LocalText each(Function<Locale, String> words) {
        return new LocalText(
                Languages.ALL.stream().collect(Collectors.toMap(Locale::getLanguage, words)),
                Locale.GERMAN.getLanguage());
    }
}

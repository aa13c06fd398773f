package org.foyer.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** What the device says, in one language, with the places left open that only the device can fill. */
@Component
class PassWords {

    private static final List<String> KEYS = List.of(
            "title",
            "portal",
            "empty.title",
            "empty.text",
            "open",
            "install",
            "ios",
            "bright",
            "bright.of",
            "close",
            "brightness",
            "household",
            "offline.today",
            "offline.earlier",
            "fresh",
            "clock",
            "over",
            "people",
            "code",
            "print");

    private final Texts texts;
    private final Languages languages;
    private final Association association;

    PassWords(Texts texts, Languages languages, Association association) {
        this.texts = texts;
        this.languages = languages;
        this.association = association;
    }

    Map<String, String> of(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> words.put(key, texts.get(locale, "card.pass." + key, "{0}", "{1}")));
        return words;
    }

    /** The locale in which somebody who reads this language reads numbers and dates here. */
    Locale locale(Locale language) {
        return languages.formatting(language);
    }

    Locale best(String acceptLanguage) {
        return languages.formatting(languages.best(acceptLanguage));
    }

    String association() {
        return association.name();
    }

    String get(Locale locale, String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** Why somebody has no good card, and what to do about it: two sentences. */
    List<String> why(Locale locale, boolean areMade, boolean duesOpen) {
        String reason = !areMade ? "keys" : duesOpen ? "dues" : "none";
        return List.of(
                texts.get(locale, "card.why." + reason + ".title"),
                texts.get(locale, "card.why." + reason + ".text", association.officeEmail()));
    }

    /** In groups of four, as one reads it out. */
    static String grouped(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }
}

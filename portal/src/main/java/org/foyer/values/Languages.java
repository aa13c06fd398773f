package org.foyer.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that Foyer speaks, and the choice among them. The text of a page follows the language; dates and numbers follow
 * the language as it is written in the country of the association ("de" in Switzerland: 9.30, 1’000).
 *
 * @param fallback one of the five, for visitors whose wishes we cannot meet
 * @param country ISO 3166 code of the association's country, such as CH
 */
public record Languages(Locale fallback, String country) {

    /** German, French, Italian, Dutch and English, in the order in which they are offered. */
    public static final List<Locale> ALL =
            List.of(Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("nl"), Locale.ENGLISH);

    public Languages {
        if (!ALL.contains(fallback)) {
            throw new IllegalArgumentException("The fallback language is none of " + ALL + ": " + fallback);
        }
    }

    /** The offered language that a tag such as {@code fr}, {@code fr-CH} or {@code FR_ch} names. */
    public static Optional<Locale> offered(String tag) {
        return offered(Locale.forLanguageTag(tag.strip().replace('_', '-')));
    }

    /** The offered language of a locale, without its country. */
    public static Optional<Locale> offered(Locale locale) {
        return ALL.stream()
                .filter(it -> it.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The name of a language in itself, with a capital: "Français". */
    public static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The offered language that fits an {@code Accept-Language} header best; a header that is no list of languages counts as none. */
    public Locale best(String acceptLanguage) {
        try {
            return best(Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException notAList) {
            return fallback;
        }
    }

    /** The first offered language among the wishes, or the fallback. */
    public Locale best(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> offered(wish).stream())
                .findFirst()
                .orElse(fallback);
    }

    /** The locale that formats dates and numbers for readers of the language in the association's country. */
    public Locale formatting(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(country)
                .build();
    }
}

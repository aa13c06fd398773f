package org.foyer.crm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Texts;

/**
 * Why a row was held back, or what was found wrong with it.
 *
 * @param code the last part of the key {@code crm.reason.<code>}
 * @param refuses whether the row stays out for it
 * @param arguments what the sentence names: a heading, a value
 */
public record QuarantineReason(String code, boolean refuses, List<String> arguments) {

    public QuarantineReason {
        arguments = List.copyOf(arguments);
    }

    /** The reason in the reader's language. */
    public String in(Locale locale, Texts texts) {
        Object[] words = arguments.stream().map(word -> day(word, locale)).toArray();
        if (code.equals(Check.PORTAL_EDIT_OVERWRITTEN.code())) {
            words[0] = texts.get(locale, "crm.field." + arguments.getFirst());
        }
        return texts.get(locale, "crm.reason." + code, words);
    }

    /** Days that the checks tell are written as the reader writes them; what could not be read as a day stands as it is. */
    private String day(String word, Locale locale) {
        if (code.equals(Check.UNREADABLE_DATE.code()) || !word.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return word;
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(LocalDate.parse(word));
    }
}

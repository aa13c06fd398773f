package org.foyer.crm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foyer.values.Texts;

/**
 * Why a row was held back, or what was found wrong with it.
 *
 * @param code the last part of the key {@code crm.reason.<code>}
 * @param refuses whether the row stays out for it
 * @param arguments what the sentence names: a heading, a value
 */
public record QuarantineReason(String code, boolean refuses, List<String> arguments) {

    /** Reasons whose first argument is the heading of the field that they are about. */
    private static final Set<String> OF_A_HEADING = Set.of(
            "control-character",
            "unreadable-date",
            "unknown-kind",
            "unknown-category",
            "unknown-value",
            "email-malformed",
            "mobile-malformed",
            "phone-malformed");

    /** Reasons whose first argument stands somewhere in the field that they are about. */
    private static final Set<String> OF_A_VALUE =
            Set.of("mojibake", "formula", "unknown-office", "office-unreadable", "office-unit-unknown");

    private static final Map<String, Set<String>> OF_FIELDS = Map.ofEntries(
            Map.entry("no-number", Set.of("number")),
            Map.entry("number-twice", Set.of("number", "last_name", "first_name", "birth_date")),
            Map.entry("no-name", Set.of("last_name")),
            Map.entry("unknown-unit", Set.of("unit")),
            Map.entry("no-entry-date", Set.of("from_date")),
            Map.entry("exit-before-entry", Set.of("from_date", "to_date", "end_date")),
            Map.entry("exit-on-entry", Set.of("from_date", "to_date", "end_date")),
            Map.entry("birth-date-in-future", Set.of("birth_date")),
            Map.entry("membership-twice", Set.of("unit", "from_date")),
            Map.entry("membership-overlap", Set.of("unit", "from_date")),
            Map.entry("membership-held", Set.of("unit", "from_date")),
            Map.entry("address-incomplete", Set.of("postcode", "town", "country")),
            Map.entry("postcode-malformed", Set.of("postcode")),
            Map.entry("no-email", Set.of("email")),
            Map.entry("email-taken", Set.of("email")),
            Map.entry("category-age", Set.of("category", "birth_date")),
            Map.entry("office-end-before-start", Set.of("offices")));

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

    /** Whether it is about this field of the row: what the mapping calls it, the heading above it, and what stands there. */
    public boolean concerns(String field, String heading, String value) {
        if (arguments.isEmpty()) {
            return OF_FIELDS.getOrDefault(code, Set.of()).contains(field);
        }
        String first = arguments.getFirst();
        return OF_FIELDS.getOrDefault(code, Set.of()).contains(field)
                || OF_A_HEADING.contains(code) && heading.equals(first)
                || OF_A_VALUE.contains(code)
                        && (value.contains(first) || field.equals("offices") && code.contains("office"));
    }

    /** Whether its sentence says what stands in this field of the row, or stood there. */
    boolean tells(String field, String heading, String value) {
        if (code.equals(Check.PORTAL_EDIT_OVERWRITTEN.code())) {
            String told = arguments.getFirst();
            return field.equals(told) || told.equals("address") && field.startsWith("street");
        }
        return !arguments.isEmpty() && !code.equals(Check.NUMBER_TWICE.code()) && concerns(field, heading, value);
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

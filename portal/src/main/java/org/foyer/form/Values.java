package org.foyer.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what was typed. */
final class Values {

    /** Control characters but line ends, signs that turn the direction of writing, halves of characters, and unassigned ones. */
    private static final Pattern ODD = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\p{Co}\\p{Cn}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD]");

    /** What the database takes in no text. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}\\u200B]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)['’\\u00A0\\u202F ](?=\\d{3})");

    /** No exponents, and no more digits than a calculation can do something with. */
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d{1,15}(?:[.,]\\d{1,6})?");

    private static final Set<String> YES = Set.of("true", "yes", "ja", "oui", "si", "sì", "1");
    private static final Set<String> NO = Set.of("false", "no", "nein", "non", "nee", "0");

    private Values() {}

    /** A text of several lines as it is kept: composed, without what cannot be seen. */
    static String lines(String typed) {
        String lines = LINE_ENDS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        return ODD.matcher(lines.replace('\t', ' ')).replaceAll("").strip();
    }

    /** A text of one line as it is kept. */
    static String line(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ").strip();
    }

    /** A text as it was typed, but for what cannot be stored. */
    static String storable(String typed) {
        return UNSTORABLE.matcher(typed).replaceAll("");
    }

    /** A number as people write it: with a comma or a point, and with signs between the thousands. */
    static Optional<BigDecimal> number(String typed) {
        String plain = THOUSANDS.matcher(line(typed)).replaceAll("");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(
                        new BigDecimal(plain.replace(',', '.').replace('−', '-').replace("+", "")))
                : Optional.empty();
    }

    /** A day as {@code 2027-01-31}, with or without a time behind it. */
    static Optional<LocalDate> day(String written) {
        try {
            String day = written.strip();
            return Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))))
                    .filter(date -> date.getYear() > 0 && date.getYear() < 10_000);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> yes(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}

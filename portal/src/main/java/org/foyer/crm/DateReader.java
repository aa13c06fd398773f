package org.foyer.crm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates of an export. Years of two digits slide: nobody is born later than this year, and other days may lie ahead. */
final class DateReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int YEARS_AHEAD = 20;
    private static final int CENTURY = 100;

    private final DateTimeFormatter format;
    private final LocalDate today;
    private final boolean shortYears;

    DateReader(DateTimeFormatter format, LocalDate today) {
        this.format = format;
        this.today = today;
        this.shortYears = !today.format(format).contains(String.valueOf(today.getYear()));
    }

    /** The day, empty when the text is none. Dues may be paid up to a year; that is its last day. */
    Optional<LocalDate> read(MemberField field, String text) {
        if (field == MemberField.DUES_PAID_UNTIL && YEAR.matcher(text).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(text), 12, 31));
        }
        try {
            LocalDate date = LocalDate.parse(text, format);
            int latest = field == MemberField.BIRTH_DATE ? today.getYear() : today.getYear() + YEARS_AHEAD;
            return Optional.of(shortYears && date.getYear() > latest ? date.minusYears(CENTURY) : date);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

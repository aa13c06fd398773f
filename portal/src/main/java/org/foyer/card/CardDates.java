package org.foyer.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a card writes them: short, with four digits of the year. */
final class CardDates {

    private CardDates() {}

    static String of(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    /** The moment from which a card that is good until this day counts no more. */
    static Instant endOf(LocalDate lastDay, Clock clock) {
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}

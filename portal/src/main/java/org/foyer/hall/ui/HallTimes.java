package org.foyer.hall.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people in the hall read them, by the clocks of the association. */
record HallTimes(Clock clock, Locale language) {

    /** The time of day, without seconds. */
    String time(Instant at) {
        return format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at);
    }

    /** The day and the time. */
    String moment(Instant at) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at);
    }

    private String format(DateTimeFormatter format, Instant at) {
        return format.withLocale(language).format(at.atZone(clock.getZone()));
    }
}

package org.foyer.dashboard.ui;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How one is greeted at this hour, and the day it is. */
record Greeting(Clock clock, Locale locale) {

    private static final int MORNING = 5;
    private static final int DAY = 11;
    private static final int EVENING = 18;

    String key() {
        var hour = now().getHour();
        if (hour >= MORNING && hour < DAY) {
            return "dashboard.greeting.morning";
        }
        return hour >= DAY && hour < EVENING ? "dashboard.greeting.day" : "dashboard.greeting.evening";
    }

    /**
     * The day of the week and of the year, with a capital: "Sonntag, 22. November".
     *
     * @param pattern how the language writes it
     */
    String today(String pattern) {
        var day = DateTimeFormatter.ofPattern(pattern, locale).format(now());
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}

package org.foyer.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Says when and where an event is, in the language of a reader and by the clocks of the association. */
@Component
public class EventWords {

    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    EventWords(Texts texts, Languages languages, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** What it is called, and that it is off where it is. */
    public String title(Event event, Locale locale) {
        String title = event.title().in(locale);
        return event.off() ? texts.get(locale, "event.off.title", title) : title;
    }

    /** From when to when: "Saturday, 28 November 2026, 9:00–12:00", with both days where it takes several. */
    public String when(Event event, Locale locale) {
        Instant end = event.endsAt();
        return end == null ? moment(event.startsAt(), locale) : when(event.startsAt(), end, locale);
    }

    /** The same as it was told before. */
    String when(Told event, Locale locale) {
        return when(event.startsAt(), event.endsAt(), locale);
    }

    private String when(Instant start, Instant end, Locale locale) {
        String day = day(start, locale);
        String time = time(start, locale);
        return dayOf(start).equals(dayOf(end))
                ? texts.get(locale, "event.when.day", day, time, time(end, locale))
                : texts.get(locale, "event.when.days", day, time, day(end, locale), time(end, locale));
    }

    /** When it begins, in few words: "28 Nov 2026, 9:00". */
    public String brief(Instant start, Locale locale) {
        return texts.get(
                locale,
                "event.when.from",
                written(FormatStyle.MEDIUM, locale).format(dayOf(start)),
                time(start, locale));
    }

    /** Where it is and whose it is, as far as somebody said. */
    public String where(Event event, Locale locale) {
        return Stream.of(event.place().in(locale), unit(event, locale))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Whose event it is; empty for the whole association. */
    public String unit(Event event, Locale locale) {
        var unit = event.unit();
        return unit == null ? "" : unit.name().in(locale);
    }

    /** What the feeds of a unit are called. */
    public String feed(EventUnit unit, Locale locale) {
        return texts.get(locale, "event.feed.title", unit.name().in(locale));
    }

    /** The day and the time, such as "Saturday, 28 November 2026, 9:00". */
    public String moment(Instant instant, Locale locale) {
        return texts.get(locale, "event.when.from", day(instant, locale), time(instant, locale));
    }

    private String day(Instant instant, Locale locale) {
        return written(FormatStyle.FULL, locale).format(dayOf(instant));
    }

    private String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(formatting(locale))
                .format(at(instant));
    }

    /** The day by the clocks of the association. */
    public LocalDate dayOf(Instant instant) {
        return at(instant).toLocalDate();
    }

    private DateTimeFormatter written(FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(formatting(locale));
    }

    private Locale formatting(Locale locale) {
        return Languages.offered(locale).map(languages::formatting).orElse(locale);
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}

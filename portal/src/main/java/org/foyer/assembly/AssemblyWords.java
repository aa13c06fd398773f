package org.foyer.assembly;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Says when an assembly is, in the language of a reader and by the clocks of the association. */
@Component
public class AssemblyWords {

    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    AssemblyWords(Texts texts, Languages languages, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** From when to when: "Saturday, 28 November 2026, 9:00–12:00", with both days where it takes several. */
    public String when(Assembly assembly, Locale locale) {
        ZonedDateTime from = at(assembly.startsAt());
        ZonedDateTime to = at(assembly.endsAt());
        return from.toLocalDate().equals(to.toLocalDate())
                ? texts.get(
                        locale,
                        "assembly.when.day",
                        day(assembly.startsAt(), locale),
                        time(assembly.startsAt(), locale),
                        time(assembly.endsAt(), locale))
                : texts.get(
                        locale,
                        "assembly.when.days",
                        day(assembly.startsAt(), locale),
                        time(assembly.startsAt(), locale),
                        day(assembly.endsAt(), locale),
                        time(assembly.endsAt(), locale));
    }

    /** When it begins, in few words: "28 Nov 2026, 9:00". */
    public String brief(Assembly assembly, Locale locale) {
        return texts.get(
                locale,
                "assembly.when.brief",
                written(FormatStyle.MEDIUM, locale).format(dayOf(assembly.startsAt())),
                time(assembly.startsAt(), locale));
    }

    /** Whether it is not over yet. */
    public boolean isAhead(Assembly assembly) {
        return assembly.endsAt().isAfter(clock.instant());
    }

    /** The day with its name, such as "Saturday, 28 November 2026". */
    public String day(Instant instant, Locale locale) {
        return written(FormatStyle.FULL, locale).format(dayOf(instant));
    }

    /** The time of day, such as "9:00". */
    public String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(formatting(locale))
                .format(at(instant));
    }

    /** The last day on which members may say whether they come. */
    public String lastDay(Instant registerUntil, Locale locale) {
        return written(FormatStyle.FULL, locale).format(dayOf(registerUntil.minusNanos(1)));
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

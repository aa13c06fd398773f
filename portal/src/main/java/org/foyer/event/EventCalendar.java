package org.foyer.event;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.calendar.CalendarEntry;
import org.foyer.calendar.CalendarFormat;
import org.foyer.content.RichText;
import org.foyer.mail.MailFile;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** An event as an entry of a calendar. It keeps its UID when an editor renames or moves it, and its SEQUENCE rises with each change. */
@Component
class EventCalendar {

    private final PortalLinks links;
    private final CalendarFormat format;
    private final EventWords words;
    private final RichText rich;
    private final Texts texts;

    EventCalendar(PortalLinks links, CalendarFormat format, EventWords words, RichText rich, Texts texts) {
        this.links = links;
        this.format = format;
        this.words = words;
        this.rich = rich;
        this.texts = texts;
    }

    /** The file, named after what it is. */
    MailFile file(Event event, Locale language) {
        return new MailFile(
                texts.get(language, "event.calendar.file") + ".ics",
                CalendarFormat.MEDIA_TYPE,
                format.file(entry(event, language)));
    }

    CalendarEntry entry(Event event, Locale language) {
        String address = addressOf(event);
        return new CalendarEntry(
                event.id() + "@" + URI.create(links.to("")).getHost(),
                sequence(event),
                event.changedAt(),
                event.startsAt(),
                event.endsAt(),
                event.title().in(language),
                event.place().in(language),
                Stream.of(
                                rich.plain(event.intro().in(language)),
                                words.unit(event, language),
                                event.price().in(language),
                                address)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                address,
                language,
                event.off());
    }

    /** The page of the event. */
    String addressOf(Event event) {
        return links.to("events/" + UriUtils.encodePathSegment(event.name(), "UTF-8"));
    }

    /** The content management system counts no versions: the seconds until the last change rise as a number of versions would. */
    private static int sequence(Event event) {
        return (int) Math.clamp(
                Duration.between(EventReader.LONG_AGO, event.changedAt()).toSeconds(), 0, Integer.MAX_VALUE);
    }
}

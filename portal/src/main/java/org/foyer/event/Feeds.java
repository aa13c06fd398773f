package org.foyer.event;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.calendar.CalendarFormat;
import org.foyer.content.ContentNode;
import org.foyer.content.Library;
import org.foyer.content.RichText;
import org.foyer.content.Shelf;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The feeds of a unit: the events that concern it, and the news of the association. They hold what a visitor may see, whoever takes
 * them; see docs/decisions/0255-an-event-is-a-form.md.
 */
@Component
class Feeds {

    /** So long an event stays in calendars once it is over. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_EVENTS = 300;
    private static final int MOST_NEWS = 50;
    private static final int HOURS = 6;

    private final Events events;
    private final EventCalendar calendar;
    private final CalendarFormat format;
    private final EventWords words;
    private final Library library;
    private final RichText rich;
    private final PortalLinks links;
    private final Association association;
    private final Texts texts;
    private final Clock clock;

    Feeds(
            Events events,
            EventCalendar calendar,
            CalendarFormat format,
            EventWords words,
            Library library,
            RichText rich,
            PortalLinks links,
            Association association,
            Texts texts,
            Clock clock) {
        this.events = events;
        this.calendar = calendar;
        this.format = format;
        this.words = words;
        this.library = library;
        this.rich = rich;
        this.links = links;
        this.association = association;
        this.texts = texts;
        this.clock = clock;
    }

    /** The events as a calendar to subscribe to. */
    byte[] calendar(EventUnit unit, Locale language) {
        var entries = events.ofUnit(unit, language, KEPT).stream()
                .limit(MOST_EVENTS)
                .map(event -> calendar.entry(event, language))
                .toList();
        return format.feed(words.feed(unit, language), language, HOURS, entries);
    }

    /** The events and the news, the latest change first. */
    byte[] news(EventUnit unit, FeedFormat written, Locale language) {
        var items = Stream.concat(
                        events.ofUnit(unit, language, Duration.ZERO).stream()
                                .limit(MOST_EVENTS)
                                .map(event -> item(event, language)),
                        news(language))
                .sorted(Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::id))
                .toList();
        return written.write(new Feed(
                words.feed(unit, language),
                texts.get(language, "event.feed.sentence", unit.name().in(language)),
                links.to(FeedLinks.address(unit.number(), written.name().toLowerCase(Locale.ROOT), language)),
                links.to("events?unit=" + UriUtils.encodeQueryParam(unit.number(), "UTF-8")),
                association.name(),
                language,
                items));
    }

    private FeedItem item(Event event, Locale language) {
        return new FeedItem(
                lasting(event.id()),
                words.title(event, language),
                Stream.of(
                                words.when(event, language),
                                words.where(event, language),
                                event.price().in(language),
                                rich.plain(event.intro().in(language)))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                calendar.addressOf(event),
                event.changedAt());
    }

    private Stream<FeedItem> news(Locale language) {
        var now = clock.instant();
        return library.shownToVisitors(Shelf.PAGES, language).stream()
                .filter(page ->
                        page.time("date").filter(date -> !date.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(
                                (ContentNode page) -> page.time("date").orElse(now))
                        .reversed())
                .limit(MOST_NEWS)
                .map(page -> new FeedItem(
                        lasting(page.id()),
                        page.text("title").in(language),
                        page.text("lead").in(language),
                        links.to("pages/" + UriUtils.encodePath(Library.addressOf(page), "UTF-8")),
                        page.changedAt().or(() -> page.time("date")).orElse(EventReader.LONG_AGO)));
    }

    /** An id of the content management system as an address of its own kind, which never changes. */
    private static String lasting(String id) {
        return "urn:uuid:" + (isUuid(id) ? id : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isUuid(String id) {
        return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}

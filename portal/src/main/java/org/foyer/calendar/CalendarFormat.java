package org.foyer.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Association;
import org.springframework.stereotype.Component;

/** Writes calendars (RFC 5545). Times are in UTC, which every calendar understands. */
@Component
public class CalendarFormat {

    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final int LONGEST_LINE = 75;

    private final Association association;

    CalendarFormat(Association association) {
        this.association = association;
    }

    /** One entry, to be put into a calendar, or taken out of it where it is off. */
    public byte[] file(CalendarEntry entry) {
        var calendar = empty();
        calendar.setMethod(entry.off() ? Method.cancel() : Method.publish());
        calendar.addEvent(event(entry));
        return written(calendar);
    }

    /**
     * A calendar to subscribe to.
     *
     * @param name what calendars call it (RFC 7986, and the older name that most of them read)
     * @param hours after which a calendar looks again
     */
    public byte[] feed(String name, Locale language, int hours, List<CalendarEntry> entries) {
        var calendar = empty();
        calendar.setMethod(Method.publish());
        String title = Printable.line(name);
        calendar.setName(title).setLanguage(language.toLanguageTag());
        calendar.setExperimentalProperty("X-WR-CALNAME", title);
        calendar.setRefreshInterval(Duration.builder().hours(hours).build());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + hours + "H");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return written(calendar);
    }

    private static ICalendar empty() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Foyer//Foyer//EN");
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(date(entry.stamp()));
        event.setSequence(entry.sequence());
        event.setDateStart(date(entry.start()));
        Instant end = entry.end();
        if (end != null) {
            event.setDateEnd(date(end));
        }
        event.setSummary(Printable.line(entry.summary()))
                .setLanguage(entry.language().toLanguageTag());
        if (!entry.place().isEmpty()) {
            event.setLocation(Printable.line(entry.place()));
        }
        event.setDescription(Printable.lines(entry.description()));
        event.setUrl(entry.url());
        event.setOrganizer(new Organizer(association.name(), association.officeEmail()));
        event.setStatus(entry.off() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** Biweekly folds lines by characters; the standard counts octets (RFC 5545, 3.1). */
    private static byte[] written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refuses to be written to", impossible);
        }
        var folded = new StringBuilder();
        text.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String one = Character.toString(line.codePointAt(at));
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += width;
        }
        folded.append("\r\n");
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}

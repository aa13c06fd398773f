package org.foyer.assembly;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.foyer.mail.MailFile;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/**
 * An assembly as an entry of a calendar (RFC 5545). Its UID never changes and its SEQUENCE rises with each change, so that a later file
 * replaces an earlier one; times are in UTC, which every calendar understands.
 */
@Component
class AssemblyCalendar {

    private static final String MEDIA_TYPE = "text/calendar";
    private static final int LONGEST_LINE = 75;

    private final PortalLinks links;
    private final Association association;
    private final AssemblyWrites versions;
    private final AssemblyWords words;
    private final Texts texts;
    private final Clock clock;

    AssemblyCalendar(
            PortalLinks links,
            Association association,
            AssemblyWrites versions,
            AssemblyWords words,
            Texts texts,
            Clock clock) {
        this.links = links;
        this.association = association;
        this.versions = versions;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** The file, named after the assembly. */
    MailFile file(Assembly assembly, Locale language) {
        boolean off = assembly.cancelledAt() != null;
        var calendar = new ICalendar();
        calendar.setProductId("-//Foyer//Foyer//EN");
        calendar.setMethod(off ? Method.cancel() : Method.publish());
        calendar.addEvent(event(assembly, language, off));
        return new MailFile(
                texts.get(language, "assembly.calendar.file") + ".ics",
                MEDIA_TYPE + "; charset=UTF-8",
                written(calendar));
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

    private VEvent event(Assembly assembly, Locale language, boolean off) {
        String address = links.to("assemblies/" + assembly.id());
        var event = new VEvent();
        event.setUid(assembly.id() + "@" + URI.create(address).getHost());
        event.setDateTimeStamp(date(clock.instant()));
        event.setSequence(versions.version(assembly.id()));
        event.setDateStart(date(assembly.startsAt()));
        event.setDateEnd(date(assembly.endsAt()));
        event.setSummary(assembly.name().in(language)).setLanguage(language.toLanguageTag());
        if (!assembly.place().isEmpty()) {
            event.setLocation(assembly.place());
        }
        event.setDescription(texts.get(
                language,
                "assembly.calendar.description",
                assembly.unitName().in(language),
                words.time(assembly.doorsAt(), language),
                address));
        event.setUrl(address);
        event.setOrganizer(new Organizer(association.name(), association.officeEmail()));
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}

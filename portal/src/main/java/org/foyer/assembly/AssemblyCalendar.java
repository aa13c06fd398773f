package org.foyer.assembly;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.foyer.calendar.CalendarEntry;
import org.foyer.calendar.CalendarFormat;
import org.foyer.mail.MailFile;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/**
 * An assembly as an entry of a calendar (RFC 5545). Its UID never changes and its SEQUENCE rises with each change, so that a later file
 * replaces an earlier one.
 */
@Component
class AssemblyCalendar {

    private final PortalLinks links;
    private final CalendarFormat format;
    private final AssemblyWrites versions;
    private final AssemblyWords words;
    private final Texts texts;
    private final Clock clock;

    AssemblyCalendar(
            PortalLinks links,
            CalendarFormat format,
            AssemblyWrites versions,
            AssemblyWords words,
            Texts texts,
            Clock clock) {
        this.links = links;
        this.format = format;
        this.versions = versions;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** The file, named after the assembly. */
    MailFile file(Assembly assembly, Locale language) {
        return new MailFile(
                texts.get(language, "assembly.calendar.file") + ".ics",
                CalendarFormat.MEDIA_TYPE,
                format.file(entry(assembly, language)));
    }

    private CalendarEntry entry(Assembly assembly, Locale language) {
        String address = links.to("assemblies/" + assembly.id());
        return new CalendarEntry(
                assembly.id() + "@" + URI.create(address).getHost(),
                versions.version(assembly.id()),
                clock.instant(),
                assembly.startsAt(),
                assembly.endsAt(),
                assembly.name().in(language),
                assembly.place(),
                texts.get(
                        language,
                        "assembly.calendar.description",
                        assembly.unitName().in(language),
                        words.time(assembly.doorsAt(), language),
                        address),
                address,
                language,
                assembly.cancelledAt() != null);
    }
}

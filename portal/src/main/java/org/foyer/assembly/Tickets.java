package org.foyer.assembly;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tickets of guests as a page to show or to print; none once the assembly is over or called off. */
@Service
class Tickets {

    private static final float MARGIN = 56;

    private final JdbcClient jdbc;
    private final Assemblies assemblies;
    private final PdfFonts fonts;
    private final Texts texts;
    private final Clock clock;

    Tickets(JdbcClient jdbc, Assemblies assemblies, PdfFonts fonts, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.assemblies = assemblies;
        this.fonts = fonts;
        this.texts = texts;
        this.clock = clock;
    }

    private record Known(AssemblyId assembly, String name, String organisation, String ticket) {}

    Optional<byte[]> of(String ticket, Locale language) {
        return jdbc.sql("""
                        select assembly_id, name, organisation, ticket from attendee
                        where ticket = ? and kind <> 'MEMBER' and may_attend""")
                .param(ticket)
                .query((row, number) -> new Known(
                        new AssemblyId(row.getObject("assembly_id", UUID.class)),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("ticket")))
                .optional()
                .flatMap(known -> assemblies
                        .find(known.assembly())
                        .filter(it -> it.isOn() && clock.instant().isBefore(it.endsAt()))
                        .map(assembly -> write(assembly, known, language)));
    }

    private byte[] write(Assembly assembly, Known guest, Locale language) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(texts.get(language, "assembly.guest.ticket.title"));
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        line(document, assembly.unitName().in(language), 11, false);
        line(document, assembly.name().in(language), 20, true);
        line(
                document,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(assembly.startsAt().atZone(clock.getZone())),
                12,
                false);
        line(document, assembly.place(), 12, false);
        line(document, guest.name(), 16, true);
        line(document, guest.organisation(), 12, false);
        line(document, texts.get(language, "assembly.guest.ticket.show"), 11, false);
        new BadgeDrawing(writer.getDirectContent(), fonts, BadgePaper.ROLL)
                .code(guest.ticket(), MARGIN - 12, MARGIN, 60 * BadgeDrawing.MILLIMETRE);
        document.close();
        return out.toByteArray();
    }

    private void line(Document document, String words, float size, boolean strong) {
        if (words.isBlank()) {
            return;
        }
        var paragraph = new Paragraph(
                strong ? fonts.strong(words, size, BadgeDrawing.INK) : fonts.regular(words, size, BadgeDrawing.INK));
        paragraph.setLeading(size * 1.3f);
        paragraph.setSpacingAfter(size * 0.4f);
        document.add(paragraph);
    }
}

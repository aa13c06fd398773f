package org.foyer.assembly;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Writes badges as a PDF for the printer. */
@Component
class BadgePdf {

    private final PdfFonts fonts;
    private final Texts texts;

    BadgePdf(PdfFonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    /**
     * The file.
     *
     * @param badges at least one
     * @param start the first free label of the first sheet, from 1, so that begun sheets can be used up
     */
    byte[] write(List<Badge> badges, BadgePaper paper, int start) {
        var out = new ByteArrayOutputStream();
        float millimetre = BadgeDrawing.MILLIMETRE;
        var page =
                paper.isSheet() ? PageSize.A4 : new Rectangle(paper.width() * millimetre, paper.height() * millimetre);
        var document = new Document(page, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        var language = badges.getFirst().language();
        document.addTitle(texts.get(language, "assembly.badge.file"));
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        var drawing = new BadgeDrawing(writer.getDirectContent(), fonts, paper);
        int place = paper.isSheet() ? Math.clamp(start, 1, paper.each()) - 1 : 0;
        for (Badge badge : badges) {
            if (place == paper.each()) {
                document.newPage();
                place = 0;
            }
            float top = page.getHeight() - paper.y(place) * millimetre;
            drawing.draw(badge, paper.x(place) * millimetre, top - paper.height() * millimetre);
            place++;
        }
        document.close();
        return out.toByteArray();
    }
}

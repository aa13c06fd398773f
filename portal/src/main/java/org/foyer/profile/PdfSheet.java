package org.foyer.profile;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.foyer.sheet.PdfFonts;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF in the house style, written as it grows: headings, pairs of a name and a value, lines. Sizes in points. */
class PdfSheet implements AutoCloseable {

    private static final Color INK = new Color(0x191d1c);
    private static final Color QUIET = new Color(0x525752);
    private static final Color BRAND = new Color(0x0e4a58);
    private static final Color LINE = new Color(0xdad7cc);
    private static final float MARGIN = 54;
    private static final float BODY = 11;
    private static final float LEADING = 15;

    private final PdfFonts fonts;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 18);

    /**
     * @param title of the document
     * @param footer stands on each page, before the page number
     */
    PdfSheet(OutputStream out, PdfFonts fonts, Locale language, String title, String footer) {
        this.fonts = fonts;
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new Footer(footer));
        document.addTitle(title);
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        Paragraph heading = paragraph(fonts.strong(title, 24, BRAND), 28);
        heading.setSpacingAfter(6);
        document.add(heading);
    }

    void heading(String words) {
        Paragraph heading = paragraph(fonts.strong(words, 15, INK), 20);
        heading.setSpacingBefore(20);
        heading.setSpacingAfter(4);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    void text(String words) {
        document.add(paragraph(fonts.regular(words, BODY, INK), LEADING));
    }

    void quiet(String words) {
        document.add(paragraph(fonts.regular(words, 9.5f, QUIET), 13));
    }

    /** A line of a list, with a hairline over it. */
    PdfPTable table() {
        var table = new PdfPTable(new float[] {1, 2});
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        return table;
    }

    void pair(PdfPTable table, String name, String value) {
        table.addCell(cell(fonts.regular(name, BODY, QUIET)));
        table.addCell(cell(fonts.regular(value, BODY, INK)));
    }

    void add(PdfPTable table) {
        document.add(table);
    }

    /** A picture, 96 points wide. */
    void picture(byte[] jpeg) throws IOException {
        Image image = Image.getInstance(jpeg);
        image.scaleToFit(96, 96);
        document.add(image);
    }

    @Override
    public void close() {
        document.close();
    }

    private static Paragraph paragraph(Phrase words, float leading) {
        var paragraph = new Paragraph(words);
        paragraph.setLeading(leading);
        return paragraph;
    }

    private static PdfPCell cell(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(4);
        cell.setPaddingBottom(5);
        cell.setPaddingLeft(0);
        cell.setLeading(LEADING, 0);
        return cell;
    }

    private final class Footer extends PdfPageEventHelper {

        private final String words;

        Footer(String words) {
            this.words = words;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            Phrase line = fonts.regular(words + "  ·  " + writer.getPageNumber(), 9, QUIET);
            ColumnText.showTextAligned(writer.getDirectContent(), 0, line, MARGIN, MARGIN - 12, 0);
        }
    }
}

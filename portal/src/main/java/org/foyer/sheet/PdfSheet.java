package org.foyer.sheet;

import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** A list on paper, across: its headings on each page, and at the foot of each page who took this copy. */
public final class PdfSheet implements SheetWriter {

    private static final Color INK = new Color(0x19, 0x1d, 0x1c);
    private static final Color QUIET = new Color(0x52, 0x57, 0x52);
    private static final Color LINE = new Color(0xda, 0xd7, 0xcc);
    private static final float MARGIN = 34;
    private static final int ROWS_KEPT = 100;

    private final PdfFonts fonts;
    private final Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 12);
    private final PdfPTable table;
    private final int columns;
    private int rows;

    /** Begins a file with its headings. */
    public PdfSheet(PdfFonts fonts, OutputStream out, List<Column> columns, Mark mark) {
        this.fonts = fonts;
        this.columns = columns.size();
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new Foot(fonts.regular(mark.line(), 8, QUIET)));
        document.addTitle(mark.title());
        document.open();
        document.add(new Paragraph(fonts.strong(mark.title(), 16, INK)));
        mark.about()
                .forEach(line ->
                        document.add(new Paragraph(fonts.regular(line.name() + ": " + line.value(), 8, QUIET))));
        table = new PdfPTable(widths(columns));
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setHeaderRows(1);
        table.setComplete(false);
        columns.forEach(column -> table.addCell(cell(fonts.strong(column.heading(), 8, INK))));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < columns; i++) {
            Object value = cells.get(i);
            table.addCell(cell(fonts.regular(value == null ? "" : value.toString(), 8, INK)));
        }
        if (++rows % ROWS_KEPT == 0) {
            document.add(table);
        }
    }

    @Override
    public void close() {
        table.setComplete(true);
        document.add(table);
        document.close();
    }

    private static float[] widths(List<Column> columns) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        return widths;
    }

    private static PdfPCell cell(Phrase words) {
        var cell = new PdfPCell(words);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        return cell;
    }

    private static final class Foot extends PdfPageEventHelper {

        private final Phrase line;

        private Foot(Phrase line) {
            this.line = line;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, line, MARGIN, MARGIN - 8, 0);
        }
    }
}

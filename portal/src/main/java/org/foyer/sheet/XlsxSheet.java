package org.foyer.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet whose cells are text or dates and never formulas. A first sheet tells what the list is and who took this copy; the
 * number of the copy stands in each row, on each printed page, in the properties of the file and on a sheet that is not shown.
 */
final class XlsxSheet implements SheetWriter {

    private static final int ROWS_KEPT = 500;
    private static final int MARK_WIDTH = 46;
    private static final String DATE = "yyyy\\-mm\\-dd";

    private final List<Column> columns;
    private final Mark mark;
    private final Workbook workbook;
    private final Worksheet list;
    private int row;

    XlsxSheet(OutputStream out, List<Column> columns, Mark mark) throws IOException {
        this.columns = List.copyOf(columns);
        this.mark = mark;
        this.workbook = new Workbook(new Uncloseable(out), "Foyer", null);
        workbook.properties().setTitle(mark.title()).setSubject(mark.line()).setKeywords(mark.copy());
        about(workbook.newWorksheet(sheetName(mark.aboutName())));
        hidden(workbook.newWorksheet("copy"));
        list = workbook.newWorksheet(sheetName(mark.title()));
        headings();
        workbook.setActiveTab(2);
    }

    private void about(Worksheet sheet) throws IOException {
        sheet.width(0, 24);
        sheet.width(1, 90);
        sheet.inlineString(0, 0, SafeText.of(mark.title()));
        sheet.style(0, 0).bold().fontSize(16).set();
        int at = 2;
        for (Mark.Line line : mark.about()) {
            sheet.inlineString(at, 0, SafeText.of(line.name()));
            sheet.style(at, 0).bold().verticalAlignment("top").set();
            sheet.inlineString(at, 1, SafeText.of(line.value()));
            sheet.style(at, 1).wrapText(true).set();
            at++;
        }
        printed(sheet);
        sheet.finish();
    }

    private void hidden(Worksheet sheet) throws IOException {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.inlineString(0, 0, mark.copy());
        sheet.inlineString(1, 0, mark.line());
        sheet.finish();
    }

    private void headings() {
        for (int i = 0; i < columns.size(); i++) {
            list.width(i, columns.get(i).width());
            heading(i, columns.get(i).heading());
        }
        list.width(columns.size(), MARK_WIDTH);
        heading(columns.size(), mark.heading());
        list.freezePane(0, 1);
        list.repeatRows(0);
        list.pageOrientation("landscape");
        list.setFitToPage(true);
        list.fitToHeight((short) 0);
        printed(list);
        row = 1;
    }

    private void heading(int column, String words) {
        list.inlineString(0, column, SafeText.of(words));
        list.style(0, column).bold().set();
    }

    /** In headers and footers the ampersand begins a command. */
    private void printed(Worksheet sheet) {
        sheet.header(mark.title().replace("&", "&&"), Position.LEFT);
        sheet.footer(mark.line().replace("&", "&&"), Position.LEFT);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                write(i, columns.get(i).kind(), cell);
            }
        }
        list.inlineString(row, columns.size(), mark.line());
        row++;
        if (row % ROWS_KEPT == 0) {
            list.flush();
        }
    }

    private void write(int column, Column.Kind kind, Object cell) {
        switch (kind) {
            case TEXT -> list.inlineString(row, column, SafeText.of(cell.toString()));
            case PHONE -> list.inlineString(row, column, Dialled.international(cell.toString()));
            case DATE -> {
                list.value(row, column, (LocalDate) cell);
                list.style(row, column).format(DATE).set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        list.finish();
        workbook.finish();
    }

    /** A name of a sheet has at most 31 characters and none of a few. */
    private static String sheetName(String words) {
        String name = words.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.substring(0, Math.min(31, name.length())).strip();
    }

    /** The workbook closes what it wrote to; the stream belongs to whoever opened it. */
    private static final class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.foyer.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as Excel opens it by a double click: UTF-8 with a byte order mark, the separator of the language, every field in quotes.
 * The first line holds the headings and every other line one row, so that programs can read it as well; the mark is the last column.
 */
final class CsvSheet implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;
    private final Mark mark;
    private final Writer writer;
    private final CsvWriter csv;

    CsvSheet(OutputStream out, List<Column> columns, Mark mark, Locale language) throws IOException {
        this.columns = List.copyOf(columns);
        this.mark = mark;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator(language))
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        var headings = new ArrayList<String>();
        columns.forEach(column -> headings.add(SafeText.of(column.heading())));
        headings.add(SafeText.of(mark.heading()));
        csv.writeRecord(headings);
    }

    /** Where the comma separates decimals, the semicolon separates fields. */
    private static char separator(Locale language) {
        return language.getLanguage().equals("en") ? ',' : ';';
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        var fields = new ArrayList<String>(cells.size() + 1);
        for (int i = 0; i < columns.size(); i++) {
            fields.add(written(columns.get(i), cells.get(i)));
        }
        fields.add(mark.line());
        csv.writeRecord(fields);
    }

    private static String written(Column column, @Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT -> SafeText.of(cell.toString());
            case PHONE -> Dialled.withoutPlus(cell.toString());
            // a LocalDate writes itself as 2026-11-22, which every spreadsheet reads in every language
            case DATE -> cell.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}

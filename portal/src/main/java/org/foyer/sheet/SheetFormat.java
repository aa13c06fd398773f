package org.foyer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files; see docs/decisions/0141-files-that-carry-no-formulas.md for how each is written. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public SheetWriter open(OutputStream out, List<Column> columns, Mark mark, Locale language) throws IOException {
            return new CsvSheet(out, columns, mark, language);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter open(OutputStream out, List<Column> columns, Mark mark, Locale language) throws IOException {
            return new XlsxSheet(out, columns, mark);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Begins a file with its headings. */
    public abstract SheetWriter open(OutputStream out, List<Column> columns, Mark mark, Locale language)
            throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** How the name of a file ends, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose files end like this. */
    public static Optional<SheetFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}

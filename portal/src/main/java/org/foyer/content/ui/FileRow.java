package org.foyer.content.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.AssetReference;
import org.foyer.content.Assets;
import org.foyer.content.Block;
import org.foyer.values.Texts;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;

/** A file that one can take along, with its kind and size, so that nobody is surprised by what comes. */
final class FileRow {

    private static final int STEP = 1000;

    private FileRow() {}

    /** The row; empty where the file cannot be given out. */
    static Optional<ListRow> of(Block.Download download, Assets assets, Texts texts, Locale reader) {
        var file = download.file();
        return assets.address(file, 0).map(address -> {
            var row = new ListRow(
                            new Icon(file.mediaType().equals("application/pdf") ? "file-type-pdf" : "file-download"),
                            address,
                            download.title().isEmpty()
                                    ? file.fileName()
                                    : download.title().in(reader))
                    .fact(fact(file, texts, reader));
            row.setRouterIgnore(true);
            row.getElement().setAttribute("download", file.fileName());
            Spoken.mark(row, download.title(), reader);
            return row;
        });
    }

    private static String fact(AssetReference file, Texts texts, Locale reader) {
        String kind = kind(file);
        return file.bytes() <= 0 ? kind : texts.get(reader, "content.page.file.fact", kind, size(file.bytes(), reader));
    }

    /** The ending of the name is what people know a kind of file by. */
    private static String kind(AssetReference file) {
        int dot = file.fileName().lastIndexOf('.');
        return (dot < 0
                        ? file.mediaType().substring(file.mediaType().indexOf('/') + 1)
                        : file.fileName().substring(dot + 1))
                .toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes, Locale reader) {
        var number = NumberFormat.getNumberInstance(reader);
        if (bytes < STEP * STEP) {
            number.setMaximumFractionDigits(0);
            return number.format(Math.max(1, bytes / (double) STEP)) + " kB";
        }
        number.setMaximumFractionDigits(1);
        return number.format(bytes / (double) (STEP * STEP)) + " MB";
    }
}

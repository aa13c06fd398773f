package org.foyer.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file row by row; nothing is kept in memory but the last rows. */
public interface SheetWriter extends Closeable {

    /**
     * Writes a row, in the order of the columns.
     *
     * @param cells of the types that {@link Column.Kind} names; null for an empty cell
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the file. The stream that it was written to stays open. A file that was not ended cannot be read as a whole. */
    @Override
    void close() throws IOException;
}

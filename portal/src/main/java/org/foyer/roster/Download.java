package org.foyer.roster;

import java.io.IOException;
import java.io.OutputStream;
import org.foyer.sheet.SheetFormat;

/** A copy of a list that was noted and can now be written, once. */
public interface Download {

    /** A name for the file, with the number of the copy. */
    String fileName();

    SheetFormat format();

    /**
     * Writes the file and leaves the stream open.
     *
     * @throws IOException when the reader has gone, or the list was deleted meanwhile: what was written is then no whole file
     */
    void writeTo(OutputStream out) throws IOException;
}

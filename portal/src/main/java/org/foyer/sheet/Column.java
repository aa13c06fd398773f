package org.foyer.sheet;

/**
 * A column of a file.
 *
 * @param heading in the reader's language
 * @param width in characters, for a spreadsheet
 */
public record Column(String heading, Kind kind, int width) {

    /** What its cells hold, and so how they are written. */
    public enum Kind {
        /** Words and numbers that nobody reckons with: a {@code String}. */
        TEXT,
        /** A phone as it is kept, such as +41795550101: a {@code String}. */
        PHONE,
        /** A {@link java.time.LocalDate}. */
        DATE
    }
}

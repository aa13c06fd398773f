package org.foyer.sheet;

import java.util.List;

/**
 * What makes a copy traceable: it stands in every row, in the header and footer of each printed page, on a sheet of its own, and in
 * the properties of a spreadsheet.
 *
 * @param title of the list
 * @param aboutName what the sheet about the list is called
 * @param about what one should know about this copy, line by line
 * @param heading of the column that carries the mark
 * @param line the mark in one line: copy, who, when
 * @param copy the number of the copy alone
 */
public record Mark(String title, String aboutName, List<Line> about, String heading, String line, String copy) {

    public Mark {
        about = List.copyOf(about);
    }

    /** One line about a list: what it tells, and that. */
    public record Line(String name, String value) {}
}

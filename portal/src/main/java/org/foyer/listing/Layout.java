package org.foyer.listing;

import static org.foyer.member.ListField.CATEGORY;
import static org.foyer.member.ListField.FIRST_NAME;
import static org.foyer.member.ListField.LAST_NAME;
import static org.foyer.member.ListField.NUMBER;
import static org.foyer.member.ListField.UNITS;

import java.util.List;
import java.util.stream.Stream;
import org.foyer.member.ListField;

/**
 * How a list is shown: its columns in their order, what it is sorted by, and what narrows it.
 *
 * @param quick words that are looked for in names and numbers
 */
public record Layout(List<Shown> columns, ListField sort, boolean descending, Filter filter, String quick) {

    /** The widths that a column can have, in pixels, at least and at most. */
    private static final int NARROWEST = 60;

    private static final int WIDEST = 900;

    /** A column and its width in pixels. */
    public record Shown(ListField field, int width) {

        public Shown {
            width = Math.clamp(width, NARROWEST, WIDEST);
        }
    }

    public Layout {
        columns = List.copyOf(columns);
    }

    /** What a list begins with. */
    public static Layout usual() {
        return new Layout(
                Stream.of(LAST_NAME, FIRST_NAME, NUMBER, UNITS, CATEGORY)
                        .map(field -> new Shown(field, field == UNITS ? 260 : 160))
                        .toList(),
                LAST_NAME,
                false,
                Filter.NONE,
                "");
    }

    public Layout withColumns(List<Shown> wanted) {
        return new Layout(wanted, sort, descending, filter, quick);
    }

    public Layout withFilter(Filter wanted) {
        return new Layout(columns, sort, descending, wanted, quick);
    }

    public Layout withQuick(String words) {
        return new Layout(columns, sort, descending, filter, words);
    }

    public Layout sortedBy(ListField field, boolean down) {
        return new Layout(columns, field, down, filter, quick);
    }

    /** The same with nothing of the fields that are not among these. What a filter asks of them stays, and finds them empty. */
    Layout within(List<ListField> allowed) {
        var kept = columns.stream()
                .filter(column -> allowed.contains(column.field()))
                .toList();
        return new Layout(
                kept.isEmpty() ? usual().columns() : kept,
                allowed.contains(sort) ? sort : LAST_NAME,
                descending,
                filter,
                quick);
    }
}

package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A long list that scrolls with its page: the first rows, and a button for the next ones, which takes the focus along.
 *
 * @param <T> what a row shows
 */
public final class PagedRows<T> extends Div {

    private static final int AT_A_TIME = 50;

    /** Reads a part of the list. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> page(int offset, int limit);
    }

    private final Source<T> source;
    private final Function<T, Component> row;
    private final Button more = new Button();
    private final List<T> shown = new ArrayList<>();
    private Rows rows = new Rows(List.of());
    private int total;

    public PagedRows(Source<T> source, Function<T, Component> row) {
        this.source = source;
        this.row = row;
        more.addClassName("foyer-list-more");
        more.addClickListener(click -> grow());
        add(rows, more);
    }

    /** Begins anew with the first rows of so many. */
    public void show(int found) {
        total = found;
        shown.clear();
        var first = new Rows(List.of());
        replace(rows, first);
        rows = first;
        append();
    }

    /** Reads what is shown once more, as far down as it was shown; there are so many of them by now. */
    public void refresh(int found) {
        total = found;
        var again = source.page(0, Math.max(AT_A_TIME, shown.size()));
        shown.clear();
        shown.addAll(again);
        var fresh = new Rows(again.stream().map(row).toList());
        replace(rows, fresh);
        rows = fresh;
        tellRest();
    }

    /** What the rows on the page show. */
    public List<T> shown() {
        return List.copyOf(shown);
    }

    private void grow() {
        int before = shown.size();
        append();
        rows.focusRow(before);
    }

    private void append() {
        var next = source.page(shown.size(), AT_A_TIME);
        shown.addAll(next);
        next.forEach(entry -> rows.addRow(row.apply(entry)));
        tellRest();
    }

    private void tellRest() {
        int left = Math.max(0, total - shown.size());
        more.setVisible(left > 0);
        more.setText(getTranslation(
                "widgets.more", NumberFormat.getIntegerInstance(getLocale()).format(left)));
    }
}

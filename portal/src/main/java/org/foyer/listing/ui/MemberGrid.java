package org.foyer.listing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnResizeEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.foyer.listing.FoundMembers;
import org.foyer.listing.Layout;
import org.foyer.listing.ListingCopies;
import org.foyer.listing.Row;
import org.foyer.member.ListField;
import org.jspecify.annotations.Nullable;

/** The rows, read as one scrolls to them: a table, and on a phone one card a member. */
final class MemberGrid extends Div {

    private static final int PHONE = 640;

    private final ListingCopies words;
    private final Consumer<Layout> onArranged;
    private final Grid<Row> grid = new Grid<>();
    private @Nullable FoundMembers found;
    private Layout layout = Layout.usual();
    private boolean narrow;
    private boolean filling;

    MemberGrid(ListingCopies words, Consumer<Layout> onArranged) {
        this.words = words;
        this.onArranged = onArranged;
        addClassName("foyer-listing-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.setPageSize(50);
        grid.addSortListener(event -> sorted(event.getSortOrder()));
        grid.addColumnReorderListener(event -> arranged(event.getColumns()));
        grid.addColumnResizeListener(this::resized);
        grid.setHeight("70vh");
        add(grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    private void fit(int width) {
        boolean now = width > 0 && width < PHONE;
        if (now != narrow) {
            narrow = now;
            if (found != null) {
                show(found);
            }
        }
    }

    void show(FoundMembers members) {
        found = members;
        layout = members.layout();
        filling = true;
        grid.removeAllColumns();
        if (narrow) {
            grid.addComponentColumn(this::card)
                    .setHeader(getTranslation("listing.member"))
                    .setKey("card");
        } else {
            members.layout().columns().forEach(this::column);
            var sorted = grid.getColumnByKey(members.layout().sort().name());
            if (sorted != null) {
                grid.sort(List.of(new GridSortOrder<>(
                        sorted, members.layout().descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
            }
        }
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> members.rows(query.getOffset(), query.getLimit()).stream(), query -> members.count()));
        filling = false;
    }

    private void column(Layout.Shown shown) {
        grid.addColumn(row -> text(row, shown.field()))
                .setKey(shown.field().name())
                .setHeader(getTranslation(shown.field().key()))
                .setWidth(shown.width() + "px")
                // what the widths leave of the table is shared out in their proportion
                .setFlexGrow(shown.width())
                .setResizable(true)
                .setSortable(true);
    }

    private Div card(Row row) {
        var facts = layout.columns().stream()
                .map(Layout.Shown::field)
                .filter(field -> field != ListField.LAST_NAME && field != ListField.FIRST_NAME)
                .map(field -> text(row, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String name = (text(row, ListField.FIRST_NAME) + " " + text(row, ListField.LAST_NAME)).strip();
        var card = new Div(new H2(name.isEmpty() ? text(row, ListField.NUMBER) : name), new Paragraph(facts));
        card.addClassName("foyer-listing-card");
        return card;
    }

    private String text(Row row, ListField field) {
        Object value = row.values().get(field);
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(getLocale())
                    .format(day);
        }
        return value == null ? "" : words.word(field, value.toString(), getLocale());
    }

    private void sorted(List<GridSortOrder<Row>> orders) {
        if (filling || orders.isEmpty() || found == null) {
            return;
        }
        var order = orders.getFirst();
        keep(layout.sortedBy(
                ListField.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING));
    }

    private void keep(Layout changed) {
        layout = changed;
        onArranged.accept(changed);
    }

    private void arranged(List<Grid.Column<Row>> order) {
        keep(layout.withColumns(order.stream()
                .map(column -> shown(ListField.valueOf(column.getKey())))
                .toList()));
    }

    private void resized(ColumnResizeEvent<Row> event) {
        var field = ListField.valueOf(event.getResizedColumn().getKey());
        int width = (int) Double.parseDouble(event.getResizedColumn().getWidth().replace("px", ""));
        keep(layout.withColumns(layout.columns().stream()
                .map(shown -> shown.field() == field ? new Layout.Shown(field, width) : shown)
                .toList()));
    }

    private Layout.Shown shown(ListField field) {
        return layout.columns().stream()
                .filter(shown -> shown.field() == field)
                .findFirst()
                .orElse(new Layout.Shown(field, 160));
    }
}

package org.foyer.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;
import org.foyer.search.EveryRoom;
import org.foyer.search.FoundGroup;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchQuery;

/** One field for people, units, pages and assemblies. The address carries what is looked for. */
@Route(SearchView.ROUTE)
@PermitAll
class SearchView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "search";

    private static final String TEXT = "q";

    private final EveryRoom rooms;
    private final TextField text = new TextField();
    private final Span sum = new Span();
    private final Div found = new Div();

    SearchView(EveryRoom rooms) {
        this.rooms = rooms;
        text.setAriaLabel(getTranslation("search.field"));
        text.setPlaceholder(getTranslation("search.field"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(250);
        text.setMaxLength(SearchQuery.LONGEST);
        text.addClassName("foyer-search");
        text.setAutofocus(true);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look(change.getValue());
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, addressOf(change.getValue())));
            }
        });
        sum.getElement().setAttribute("role", "status");
        var head = new Div(sum);
        head.addClassName("foyer-list-head");
        add(new PageHeader(getTranslation("search.title")), text, head, found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse("");
        var query = SearchQuery.of(asked);
        text.setValue(query.text());
        look(query.text());
    }

    private static Location addressOf(String typed) {
        return typed.isBlank() ? new Location(ROUTE) : new Location(ROUTE, QueryParameters.of(TEXT, typed.strip()));
    }

    private void look(String typed) {
        var query = SearchQuery.of(typed);
        found.removeAll();
        if (query.isTooShort()) {
            sum.setText("");
            found.add(
                    new EmptyState("search", getTranslation("search.begin"), getTranslation("search.begin.sentence")));
            return;
        }
        var groups = rooms.find(query, getLocale());
        int total = groups.stream().mapToInt(group -> group.found().total()).sum();
        sum.setText(getTranslation("search.sum", total, number(total)));
        if (groups.isEmpty()) {
            found.add(new EmptyState(
                    "search", getTranslation("search.none", query.text()), getTranslation("search.none.sentence")));
        }
        groups.forEach(group -> found.add(section(group)));
    }

    private Section section(FoundGroup group) {
        String label = getTranslation(group.label());
        var count = new Span(number(group.found().total()));
        count.addClassName("foyer-count");
        var heading = new H2(label + " ");
        var section = new Section(heading);
        section.addClassName("foyer-section");
        if (group.failed()) {
            section.add(new Paragraph(getTranslation("search.failed")));
            return section;
        }
        heading.add(count);
        section.add(new Rows(group.found().hits().stream().map(SearchView::row).toList()));
        rest(group).forEach(section::add);
        return section;
    }

    /** The way to those that are not shown. */
    private List<Component> rest(FoundGroup group) {
        int more = group.found().total() - group.found().hits().size();
        if (more <= 0) {
            return List.of();
        }
        String words = getTranslation("search.more", more, number(more));
        return List.of(group.found()
                .all()
                .<Component>map(all -> new Anchor(all, words))
                .orElseGet(() -> new Paragraph(words)));
    }

    private static ListRow row(SearchHit hit) {
        var row = new ListRow(new Icon(hit.icon()), hit.route(), hit.title());
        return hit.fact().isEmpty() ? row : row.fact(hit.fact());
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }
}

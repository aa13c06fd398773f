package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;
import org.foyer.directory.Directory;
import org.foyer.directory.DirectoryCopies;
import org.foyer.directory.Found;
import org.foyer.directory.People;
import org.foyer.directory.Search;
import org.foyer.directory.SearchWords;
import org.foyer.values.Languages;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.Rows;
import org.jspecify.annotations.Nullable;

/** Who is who: one field that forgives, filters with their counts, people and bodies. The address carries the search. */
@Route(DirectoryView.ROUTE)
@PermitAll
class DirectoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "directory";

    private final Directory directory;
    private final People people;
    private final SearchWords words;
    private final Languages languages;
    private final TextField text = new TextField();
    private final Filters filters;
    private final Div bodies = new Div();
    private final Span sum = new Span();
    private final Button reset = new Button();
    private final PagedRows<Found> rows = new PagedRows<>(this::page, this::row);
    private final EmptyState nobody;
    private final DownloadMenu files;
    private Search search = Search.everybody();
    private Directory.@Nullable Result result;

    DirectoryView(Directory directory, People people, SearchWords words, Languages languages, DirectoryCopies copies) {
        this.directory = directory;
        this.people = people;
        this.words = words;
        this.languages = languages;
        this.filters = new Filters(words, languages.country(), changed -> look(changed, true));
        this.files = new DownloadMenu(copies, () -> search);
        this.nobody = new EmptyState(
                "users", getTranslation("directory.nobody.title"), getTranslation("directory.nobody.text"));
    }

    /** The way back to the search. */
    static Anchor back(Component view) {
        var back = new Anchor(ROUTE, new Icon("arrow-left").small(), new Span(view.getTranslation("directory.title")));
        back.addClassName("foyer-back");
        return back;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!directory.isOpen()) {
            throw new NotFoundException();
        }
        if (getChildren().findAny().isEmpty()) {
            compose();
        }
        var asked = SearchLink.read(event.getLocation(), languages.country());
        text.setValue(asked.text());
        look(asked, false);
    }

    private void compose() {
        text.setAriaLabel(getTranslation("directory.search"));
        text.setPlaceholder(getTranslation("directory.search"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.setMaxLength(100);
        text.addClassName("foyer-search");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look(search.withText(change.getValue()), true);
            }
        });
        filters.forOtherDays(directory.showsOtherDays());
        sum.getElement().setAttribute("role", "status");
        reset.setText(getTranslation("directory.reset"));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.addClickListener(click -> {
            text.clear();
            look(Search.everybody(), true);
        });
        var head = new Div(sum, new Div(reset, files));
        head.addClassName("foyer-list-head");
        var found = new Div(bodies, head, rows, nobody);
        var columns = new Div(text, filters, found);
        columns.addClassName("foyer-who");
        add(new PageHeader(getTranslation("directory.title")), columns);
    }

    private void look(Search wanted, boolean byHand) {
        search = wanted;
        var now = directory.search(wanted, getLocale());
        result = now;
        var count = now.counts().people();
        filters.show(wanted, now.counts(), people.unitName(wanted.unit(), getLocale()));
        sum.setText(getTranslation(
                now.isGuess() ? "directory.sum.guess" : "directory.sum",
                count,
                NumberFormat.getIntegerInstance(getLocale()).format(count)));
        reset.setVisible(!wanted.isOpen() || wanted.on() != null);
        rows.setVisible(count > 0);
        nobody.setVisible(count == 0);
        files.show(count > 0);
        rows.show(count);
        showBodies(wanted);
        if (byHand) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, SearchLink.of(wanted)));
        }
    }

    private void showBodies(Search wanted) {
        bodies.removeAll();
        var named = people.bodies(wanted.text(), getLocale());
        if (!named.isEmpty()) {
            bodies.add(new Section(
                    new H2(getTranslation("directory.bodies")),
                    new Rows(named.stream()
                            .map(body -> BodyRow.of(body, words.kind(body.kind(), getLocale())))
                            .toList())));
            bodies.add(new H2(getTranslation("directory.people")));
        }
    }

    private List<Found> page(int offset, int limit) {
        return result == null ? List.of() : result.people(offset, limit);
    }

    private ListRow row(Found found) {
        var row = new ListRow(
                Face.of(found.id(), found.firstName(), found.lastName(), found.photo()),
                PersonView.addressOf(found.id()),
                (found.firstName() + " " + found.lastName()).strip());
        if (found.office() != null) {
            var office = found.office() + " · " + found.unit();
            row.fact(found.further() == 0 ? office : getTranslation("directory.further", office, found.further()));
        }
        return row;
    }
}

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
import java.util.stream.Collectors;
import org.foyer.directory.Directory;
import org.foyer.directory.DirectoryCopies;
import org.foyer.directory.Found;
import org.foyer.directory.People;
import org.foyer.directory.Search;
import org.foyer.directory.SearchWords;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
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

    /** On a wide screen somebody opens beside the list; a new tab is asked for in the ways of the browser. */
    static final String BESIDE_THE_LIST = "matchMedia('(min-width: 1200px)').matches "
            + "&& !event.ctrlKey && !event.metaKey && !event.shiftKey && (event.preventDefault(), true)";

    private static final String WITH_PERSON = "foyer-who-with-person";
    private static final String SELECTED = "aria-current";

    private final Directory directory;
    private final People people;
    private final SearchWords words;
    private final Languages languages;
    private final TextField text = new TextField();
    private final Filters filters;
    private final ChoiceChips chips;
    private final PersonPanel panel;
    private final Div columns = new Div();
    private final Div bodies = new Div();
    private final Span sum = new Span();
    private final Button reset = new Button();
    private final PagedRows<Found> rows = new PagedRows<>(this::page, this::row);
    private final EmptyState nobody;
    private final DownloadMenu files;
    private Search search = Search.everybody();
    private @Nullable ListRow selected;
    private Directory.@Nullable Result result;

    DirectoryView(
            Directory directory,
            People people,
            SearchWords words,
            Languages languages,
            DirectoryCopies copies,
            PersonFacts facts,
            Ways ways) {
        this.directory = directory;
        this.people = people;
        this.words = words;
        this.languages = languages;
        this.filters = new Filters(words, languages.country(), changed -> look(changed, true));
        this.chips = new ChoiceChips(words, wanted -> look(wanted, true));
        this.panel = new PersonPanel(people, facts, ways, this::close);
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
        text.setSuffixComponent(filters.toggle());
        columns.add(text, filters, chips, found, panel);
        columns.addClassName("foyer-who");
        add(new PageHeader(getTranslation("directory.title")), columns);
    }

    private void look(Search wanted, boolean byHand) {
        search = wanted;
        var now = directory.search(wanted, getLocale());
        result = now;
        var count = now.counts().people();
        filters.show(wanted, now.counts(), people.unitName(wanted.unit(), getLocale()));
        var choices = words.choices(wanted, now.counts(), getLocale());
        chips.show(wanted, now.counts(), choices);
        leave();
        sum(now, choices);
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

    /** How many there are, and on a wide screen of whom. */
    private void sum(Directory.Result now, List<SearchWords.Choice> choices) {
        var count = now.counts().people();
        sum.removeAll();
        sum.add(new Span(getTranslation(
                now.isGuess() ? "directory.sum.guess" : "directory.sum",
                count,
                NumberFormat.getIntegerInstance(getLocale()).format(count))));
        if (!choices.isEmpty()) {
            var of = new Span(
                    choices.stream().map(SearchWords.Choice::label).collect(Collectors.joining(", ", " · ", "")));
            of.addClassName("foyer-who-of");
            sum.add(of);
        }
    }

    /** Shows somebody beside the list. */
    private void open(ListRow row, MemberId id) {
        leave();
        if (panel.show(id)) {
            columns.addClassName(WITH_PERSON);
            row.getElement().setAttribute(SELECTED, "true");
            selected = row;
        }
    }

    private void close() {
        if (selected != null) {
            selected.getElement().callJsFunction("focus");
        }
        leave();
    }

    private void leave() {
        panel.hide();
        columns.removeClassName(WITH_PERSON);
        if (selected != null) {
            selected.getElement().removeAttribute(SELECTED);
            selected = null;
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
        if (found.office() != null && found.unit() != null) {
            row.facts(
                    found.office(),
                    found.further() == 0
                            ? found.unit()
                            : getTranslation("directory.further", found.unit(), found.further()));
        }
        row.getElement()
                .addEventListener("click", click -> open(row, found.id()))
                .setFilter(BESIDE_THE_LIST);
        return row;
    }
}

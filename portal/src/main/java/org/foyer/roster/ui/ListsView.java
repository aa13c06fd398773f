package org.foyer.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.audit.LookReceipt;
import org.foyer.roster.MemberList;
import org.foyer.roster.MemberLists;
import org.foyer.roster.Night;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** The member lists of the units that an office reaches, night by night, to take along. */
@Route(ListsView.ROUTE)
@PermitAll
class ListsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/lists";
    private static final int MANY = 12;

    private final MemberLists lists;
    private final Clock clock;
    private final Select<Night> nights = new Select<>();
    private final TextField search = new TextField();
    private final Div content = new Div();
    private final Paragraph fields = new Paragraph();
    private List<MemberList> shown = List.of();

    ListsView(MemberLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!lists.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        List<Night> kept = lists.nights();
        add(new PageHeader(getTranslation("roster.title"), getTranslation("roster.sentence")));
        if (kept.isEmpty()) {
            add(empty());
            return;
        }
        compose(kept);
        show();
    }

    private void compose(List<Night> kept) {
        nights.setLabel(getTranslation("roster.night"));
        nights.setItemLabelGenerator(night -> written(night.takenAt()));
        nights.setItems(kept);
        nights.setValue(kept.getFirst());
        nights.addValueChangeListener(change -> show());
        search.setLabel(getTranslation("roster.search"));
        search.setPrefixComponent(new Icon("search").small());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list());
        fields.addClassNames("foyer-small", "foyer-muted", "foyer-list-fields");
        var filter = new Div(nights, search);
        filter.addClassName("foyer-filter");
        content.removeAll();
        add(filter, fields, content, copies());
    }

    private void show() {
        shown = lists.of(nights.getValue());
        search.setVisible(shown.size() > MANY);
        fields.setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            MemberList top = shown.getFirst();
            String words = String.join(
                    ", ",
                    lists.fieldsIn(top.unit()).stream()
                            .map(field -> getTranslation(field.key()))
                            .toList());
            fields.setText(getTranslation("roster.fields", top.name().in(getLocale()), words));
        }
        list();
    }

    private void list() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        int top = shown.stream().mapToInt(MemberList::depth).min().orElse(1);
        List<MemberList> found = shown.stream()
                .filter(list ->
                        list.name().in(getLocale()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        content.removeAll();
        if (found.isEmpty()) {
            content.add(new EmptyState("table", getTranslation("roster.none"), getTranslation("roster.none.sentence")));
            return;
        }
        boolean tree = wanted.isEmpty();
        content.add(new Rows(found.stream()
                .map(list -> new ListRowPanel(list, tree ? list.depth() - top : 0))
                .toList()));
    }

    private Div copies() {
        List<LookReceipt> mine = lists.myCopies();
        var section = new Div();
        section.setVisible(!mine.isEmpty());
        section.addClassName("foyer-section");
        var rows = mine.stream()
                .map(copy -> new TextRow(
                        getTranslation("roster.copy", copy.copy()),
                        getTranslation(
                                "roster.copy.fact",
                                copy.unitName().in(getLocale()),
                                copy.look().format().toUpperCase(Locale.ROOT),
                                copy.people(),
                                written(copy.at())),
                        List.of()))
                .toList();
        section.add(new H2(getTranslation("roster.copies")), new Rows(rows));
        return section;
    }

    private EmptyState empty() {
        var empty = new EmptyState("table", getTranslation("roster.empty"), getTranslation("roster.empty.sentence"));
        if (lists.mayTakeNow()) {
            var now = new Button(getTranslation("roster.now"), click -> {
                lists.takeNow();
                Toast.show(getTranslation("roster.now.begun"));
            });
            now.setDisableOnClick(true);
            empty.action(now);
        }
        return empty;
    }

    private String written(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(moment.atZone(clock.getZone()));
    }
}

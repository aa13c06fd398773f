package org.foyer.duplicate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.foyer.duplicate.DuplicatePair;
import org.foyer.duplicate.DuplicatePair.Band;
import org.foyer.duplicate.DuplicateSearch;
import org.foyer.duplicate.Duplicates;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;

/** People who may be entered twice, the most probable first. */
@Route(DuplicatesView.ROUTE)
@PermitAll
class DuplicatesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/duplicates";
    private static final List<Band> BANDS = List.of(Band.values());

    private final Duplicates duplicates;
    private final DuplicateSearch search;
    private final Clock clock;
    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final Div list = new Div();
    private Band shown = Band.NEARLY_SURE;

    DuplicatesView(Duplicates duplicates, DuplicateSearch search, Clock clock) {
        this.duplicates = duplicates;
        this.search = search;
        this.clock = clock;
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> fill());
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duplicate.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!duplicates.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        text.setLabel(getTranslation("duplicate.search.field"));
        chips.getElement().setAttribute("aria-label", getTranslation("duplicate.filter"));
        var filter = new Div(text, chips);
        filter.addClassNames("foyer-filter", "foyer-stacked");
        list.addClassName("foyer-stacked");
        add(
                new PageHeader(getTranslation("duplicate.title"), getTranslation("duplicate.sentence")),
                new SearchPanel(search, clock, this::begin),
                filter,
                list);
        begin();
    }

    /** The first part of the list in which there is something to do. */
    private void begin() {
        Map<Band, Integer> counts = duplicates.counts("");
        shown = BANDS.stream()
                .filter(band -> band != Band.DIFFERENT && counts.getOrDefault(band, 0) > 0)
                .findFirst()
                .orElse(Band.NEARLY_SURE);
        fill();
    }

    private void fill() {
        Map<Band, Integer> counts = duplicates.counts(text.getValue());
        chips.removeAll();
        BANDS.forEach(band -> chips.add(chip(band, counts.getOrDefault(band, 0))));
        list.removeAll();
        int found = counts.getOrDefault(shown, 0);
        if (found == 0) {
            list.add(new EmptyState(
                    "circle-check",
                    getTranslation(text.isEmpty() ? "duplicate.empty" : "duplicate.empty.search"),
                    getTranslation(text.isEmpty() ? "duplicate.empty.sentence" : "duplicate.empty.search.sentence")));
            return;
        }
        var rows = new PagedRows<DuplicatePair>(
                (offset, limit) -> duplicates.find(shown, text.getValue(), offset, limit), this::row);
        list.add(rows);
        rows.show(found);
    }

    private NativeButton chip(Band band, int count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("foyer-number");
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(getTranslation("duplicate.band." + band)), number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(band == shown));
        chip.addClickListener(click -> {
            shown = band;
            fill();
        });
        return chip;
    }

    private ListRow row(DuplicatePair pair) {
        var why = new PairWords(pair, getLocale(), this::getTranslation);
        return new ListRow(new Icon("copy"), ROUTE + "/" + pair.id(), why.names())
                .fact(why.numbers())
                .fact(why.reasons())
                .count(why.percent());
    }
}

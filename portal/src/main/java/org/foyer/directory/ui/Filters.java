package org.foyer.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.foyer.directory.Counts;
import org.foyer.directory.Facet;
import org.foyer.directory.Search;
import org.foyer.directory.SearchWords;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LocalDatePicker;

/** What narrows the directory; beside the list on a desktop, behind a button on a phone. */
final class Filters extends Div {

    private static final List<Integer> RADII = List.of(5, 10, 25, 50, 100);
    private static final int USUAL_RADIUS = 25;
    private static final String IS_OPEN = "foyer-facets-open";

    private final String country;
    private final Consumer<Search> onChange;
    private final Map<Facet, FacetGroup> groups = new EnumMap<>(Facet.class);
    private final Button toggle = new Button(new Icon("adjustments-horizontal"));
    private final Button unit = new Button(new Icon("x").small());
    private final TextField postcode = new TextField();
    private final Select<Integer> radius = new Select<>();
    private final DatePicker day = new LocalDatePicker();
    private Search search = Search.everybody();

    Filters(SearchWords words, String country, Consumer<Search> onChange) {
        this.country = country;
        this.onChange = onChange;
        addClassName("foyer-facets");
        toggle.addClassName("foyer-facets-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> open(!hasClassName(IS_OPEN)));
        open(false);
        unit.setIconAfterText(true);
        unit.addThemeVariants(ButtonVariant.SMALL);
        unit.addClickListener(click -> onChange.accept(search.withUnit(null)));
        var rest = new Div(unit);
        rest.addClassName("foyer-facets-rest");
        for (var facet : Facet.values()) {
            var group = new FacetGroup(facet, words, this::choose);
            groups.put(facet, group);
            rest.add(group);
        }
        rest.add(near(), day());
        add(rest);
    }

    /** Opens the filters on a phone; stands in the field of the search. */
    Button toggle() {
        return toggle;
    }

    private void open(boolean wanted) {
        setClassName(IS_OPEN, wanted);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    private Div near() {
        postcode.setLabel(getTranslation("directory.near"));
        postcode.setMaxLength(10);
        postcode.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                circle();
            }
        });
        radius.setLabel(getTranslation("directory.near.radius"));
        radius.setItems(RADII);
        radius.setItemLabelGenerator(kilometres -> getTranslation("directory.near.km", kilometres));
        radius.setValue(USUAL_RADIUS);
        radius.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                circle();
            }
        });
        var near = new Div(postcode, radius);
        near.addClassName("foyer-facets-near");
        return near;
    }

    private DatePicker day() {
        day.setLabel(getTranslation("directory.on"));
        day.setHelperText(getTranslation("directory.on.help"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(search.withDay(change.getValue()));
            }
        });
        return day;
    }

    /** Whether another day than today may be asked for. */
    void forOtherDays(boolean open) {
        day.setVisible(open);
    }

    private void choose(Facet facet, Set<String> values) {
        onChange.accept(search.with(facet, values));
    }

    private void circle() {
        var code = postcode.getValue().strip();
        onChange.accept(search.withNear(
                code.isEmpty()
                        ? null
                        : new Search.Near(country, code, Objects.requireNonNullElse(radius.getValue(), USUAL_RADIUS))));
    }

    /** Shows the search as it stands, with the counts that it leads to. */
    void show(Search now, Counts counts, String unitName) {
        search = now;
        groups.forEach((facet, group) -> group.show(counts.of(facet), now.of(facet)));
        unit.setVisible(now.unit() != null);
        unit.setText(getTranslation("directory.in", unitName));
        var near = now.near();
        postcode.setValue(near == null ? "" : near.postcode());
        postcode.setInvalid(counts.placeUnknown());
        postcode.setErrorMessage(getTranslation("directory.near.unknown"));
        radius.setValue(near != null && RADII.contains(near.kilometres()) ? near.kilometres() : USUAL_RADIUS);
        day.setValue(now.on());
        long active = now.chosen().values().stream()
                        .filter(values -> !values.isEmpty())
                        .count()
                + (near == null ? 0 : 1)
                + (now.unit() == null ? 0 : 1)
                + (now.on() == null ? 0 : 1);
        toggle.setAriaLabel(getTranslation("widgets.filter", active));
    }
}

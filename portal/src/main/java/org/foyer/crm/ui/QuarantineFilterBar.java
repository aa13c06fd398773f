package org.foyer.crm.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.crm.QuarantineCase.UnitCount;
import org.foyer.crm.QuarantineDesk;
import org.foyer.crm.QuarantineFilter;
import org.foyer.crm.QuarantineFilter.Kind;
import org.foyer.widgets.FilterSheet;
import org.foyer.widgets.Icon;
import org.jspecify.annotations.Nullable;

/** Narrows the rows that were held back: how they stand, a word, their unit, a reason, their source. Each choice says its count. */
final class QuarantineFilterBar extends Composite<FilterSheet> {

    private final QuarantineDesk desk;
    private final Runnable onChange;
    private final Div chips = new Div();
    private final TextField text = new TextField();
    private final ComboBox<UnitCount> unit = new ComboBox<>();
    private final Select<Map.Entry<String, Integer>> reason = new Select<>();
    private final Select<String> source = new Select<>();
    private Kind kind = Kind.HELD_BACK;
    private @Nullable String sole;
    private boolean offering;

    QuarantineFilterBar(QuarantineDesk desk, Runnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("crm.quarantine.kind"));
        text.setLabel(getTranslation("crm.quarantine.search"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setLabel(getTranslation("crm.quarantine.unit.filter"));
        unit.setPlaceholder(getTranslation("crm.quarantine.all"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(each -> getTranslation("crm.quarantine.unit", name(each), each.rows()));
        reason.setLabel(getTranslation("crm.quarantine.reason"));
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(getTranslation("crm.quarantine.all"));
        reason.setItemLabelGenerator(each -> each == null
                ? getTranslation("crm.quarantine.all")
                : getTranslation(
                        "crm.quarantine.unit", getTranslation("crm.reason-name." + each.getKey()), each.getValue()));
        source.setLabel(getTranslation("crm.quarantine.source"));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(getTranslation("crm.quarantine.all"));
        Stream.<HasValue<?, ?>>of(text, unit, reason, source)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!offering) {
                        onChange.run();
                    }
                }));
    }

    @Override
    protected FilterSheet initContent() {
        return new FilterSheet(text, unit, reason, source);
    }

    /** How the rows stand; one of them is chosen. */
    Div chips() {
        return chips;
    }

    /** Counts anew how the rows stand and where they come from. */
    void load() {
        Map<Kind, Integer> counts = desk.kinds();
        chips.removeAll();
        for (Kind each : Kind.values()) {
            chips.add(chip(each, counts.getOrDefault(each, 0)));
        }
        List<String> sources = desk.sources();
        quietly(() -> {
            String before = source.getValue();
            sole = sources.size() == 1 ? sources.getFirst() : null;
            source.setItems(sources);
            source.setVisible(sources.size() > 1);
            sources.stream().filter(each -> each.equals(before)).findFirst().ifPresent(source::setValue);
        });
    }

    QuarantineFilter chosen() {
        return new QuarantineFilter(
                kind,
                source.getValue() == null ? sole : source.getValue(),
                Optional.ofNullable(unit.getValue()).map(UnitCount::number).orElse(null),
                Optional.ofNullable(reason.getValue()).map(Map.Entry::getKey).orElse(null),
                text.getValue());
    }

    /** Shows the units and reasons that are there to choose from; what is chosen stays chosen. */
    void offer(List<UnitCount> units, Map<String, Integer> reasons) {
        QuarantineFilter before = chosen();
        quietly(() -> {
            unit.setItems(units);
            unit.setValue(units.stream()
                    .filter(each -> each.number().equals(before.unit()))
                    .findFirst()
                    .orElse(null));
            reason.setItems(List.copyOf(reasons.entrySet()));
            reason.setValue(reasons.entrySet().stream()
                    .filter(each -> each.getKey().equals(before.reason()))
                    .findFirst()
                    .orElse(null));
        });
        getContent().active((int) Stream.<HasValue<?, ?>>of(unit, reason, source)
                .filter(field -> !field.isEmpty())
                .count());
    }

    private void quietly(Runnable change) {
        offering = true;
        change.run();
        offering = false;
    }

    private String name(UnitCount each) {
        return each.number().equals(QuarantineFilter.UNKNOWN_UNIT)
                ? getTranslation("crm.quarantine.unit.unknown")
                : each.name();
    }

    private NativeButton chip(Kind each, int count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("foyer-number");
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(getTranslation("crm.quarantine.kind." + each)), number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == kind));
        chip.addClickListener(click -> {
            kind = each;
            chips.getChildren().forEach(other -> other.getElement().setAttribute("aria-pressed", "false"));
            chip.getElement().setAttribute("aria-pressed", "true");
            onChange.run();
        });
        return chip;
    }
}

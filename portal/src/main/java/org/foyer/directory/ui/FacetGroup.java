package org.foyer.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.foyer.directory.Counts;
import org.foyer.directory.Facet;
import org.foyer.directory.SearchWords;

/** The values of a facet to tick, each with the number of people it leaves. Long ones show their first values, and the rest on demand. */
final class FacetGroup extends Div {

    private static final int FIRST = 7;

    private final Facet facet;
    private final SearchWords words;
    private final CheckboxGroup<String> boxes = new CheckboxGroup<>();
    private final Button more = new Button();
    private final Map<String, Counts.Value> values = new HashMap<>();
    private List<Counts.Value> all = List.of();
    private boolean whole;

    FacetGroup(Facet facet, SearchWords words, BiConsumer<Facet, Set<String>> onChosen) {
        this.facet = facet;
        this.words = words;
        addClassName("foyer-facet");
        boxes.setLabel(getTranslation("directory.facet." + facet.name().toLowerCase(Locale.ROOT)));
        boxes.setRenderer(new ComponentRenderer<>(this::label));
        boxes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChosen.accept(facet, Set.copyOf(change.getValue()));
            }
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            whole = true;
            fill(boxes.getValue());
        });
        add(boxes, more);
    }

    /** Shows the values as they stand now, with those that are chosen. */
    void show(List<Counts.Value> counted, Set<String> chosen) {
        all = counted;
        fill(chosen);
        setVisible(!counted.isEmpty());
    }

    private void fill(Set<String> chosen) {
        values.clear();
        all.forEach(value -> values.put(value.code(), value));
        var shown = all.stream()
                .filter(value -> whole || all.indexOf(value) < FIRST || chosen.contains(value.code()))
                .map(Counts.Value::code)
                .toList();
        boxes.setItems(shown);
        boxes.setValue(Set.copyOf(chosen));
        more.setVisible(shown.size() < all.size());
        more.setText(getTranslation("directory.facet.more", all.size() - shown.size()));
    }

    private Div label(String code) {
        var count = new Span(NumberFormat.getIntegerInstance(getLocale())
                .format(values.containsKey(code) ? values.get(code).people() : 0));
        count.addClassName("foyer-facet-count");
        var label = new Div(new Span(name(code)), count);
        label.addClassName("foyer-facet-label");
        return label;
    }

    private String name(String code) {
        var value = values.get(code);
        return value == null ? code : words.name(facet, value, getLocale());
    }
}

package org.foyer.duplicate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.foyer.values.MergePart;

/** One thing in which two entries differ: what each of them holds, side by side, and the choice between them. */
final class PartChoice extends RadioButtonGroup<Boolean> {

    private final MergePart part;

    /**
     * A choice.
     *
     * @param values of the entry that stays and of the one that goes, each with its number
     * @param fromGoing what is chosen to begin with
     */
    PartChoice(MergePart part, String name, List<Value> values, boolean fromGoing, Runnable onChange) {
        this.part = part;
        addClassName("foyer-compare");
        setLabel(name);
        setItems(false, true);
        setItemLabelGenerator(going -> values.get(going ? 1 : 0).words());
        setRenderer(new ComponentRenderer<>(going -> values.get(going ? 1 : 0).shown()));
        setValue(fromGoing);
        addValueChangeListener(change -> onChange.run());
    }

    MergePart part() {
        return part;
    }

    boolean isFromGoing() {
        return Boolean.TRUE.equals(getValue());
    }

    /** What an entry holds, and its number. */
    record Value(String words, String number) {

        private Div shown() {
            var source = new Span(number);
            source.addClassNames("foyer-caption", "foyer-muted", "foyer-number");
            var shown = new Div(new Span(words), source);
            shown.addClassName("foyer-compare-value");
            return shown;
        }
    }
}

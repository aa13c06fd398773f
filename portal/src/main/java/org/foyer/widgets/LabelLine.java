package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A field below a line of its own for the label, which has room for a {@link QuietMenu}, with its {@link FieldLight} under it. The
 * light is the field's helper, so that a screen reader reads it with the field.
 */
public final class LabelLine<F extends Component & HasHelper & HasAriaLabel> extends Div {

    private final F field;
    private final Div line;

    public LabelLine(String label, F field) {
        this.field = field;
        addClassName("foyer-field");
        var words = new Span(label);
        words.addClassName("foyer-label");
        line = new Div(words);
        line.addClassName("foyer-label-line");
        field.setAriaLabel(label);
        add(line, field);
        words.addClickListener(click -> field.getElement().callJsFunction("focus"));
    }

    public LabelLine<F> menu(QuietMenu<?> menu) {
        line.add(menu);
        return this;
    }

    public LabelLine<F> light(FieldLight light) {
        field.setHelperComponent(light);
        return this;
    }

    public F field() {
        return field;
    }
}

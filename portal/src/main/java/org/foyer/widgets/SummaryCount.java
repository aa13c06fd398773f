package org.foyer.widgets;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.function.Consumer;

/** How many values are in a state; pressed, it shows only those. */
public final class SummaryCount extends NativeButton {

    private final Span number = new Span();
    private boolean pressed;

    public SummaryCount(LightState state, long count, Consumer<Boolean> onPress) {
        setClassName("foyer-summary");
        var words = new Span(new Svg(state.svg()), new Span(getTranslation(state.key() + ".short")));
        words.setClassName("foyer-light " + state.style());
        number.addClassName("foyer-number");
        add(words, number);
        count(count);
        press(false);
        addClickListener(click -> {
            press(!pressed);
            onPress.accept(pressed);
        });
    }

    public void count(long count) {
        number.setText(NumberFormat.getIntegerInstance(getLocale()).format(count));
    }

    /** Shows the button as pressed or not, without telling anyone. */
    public void press(boolean pressed) {
        this.pressed = pressed;
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}

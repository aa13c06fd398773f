package org.foyer.widgets;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.function.Consumer;

/** How many values are in a state; pressed, it shows only those. A group of them stands in a Div of the class {@code foyer-summary}. */
public final class SummaryCount extends NativeButton {

    private final HtmlComponent number = new HtmlComponent("b");
    private boolean pressed;

    public SummaryCount(LightState state, long count, Consumer<Boolean> onPress) {
        var words = new Span(new Span(getTranslation(state.key() + ".short")));
        words.setClassName("foyer-light " + state.style());
        add(words, number);
        count(count);
        press(false);
        addClickListener(click -> {
            press(!pressed);
            onPress.accept(pressed);
        });
    }

    public void count(long count) {
        number.getElement().setText(NumberFormat.getIntegerInstance(getLocale()).format(count));
    }

    /** Shows the button as pressed or not, without telling anyone. */
    public void press(boolean pressed) {
        this.pressed = pressed;
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}

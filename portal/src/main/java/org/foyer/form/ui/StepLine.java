package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How far one is in a form of several pages. */
final class StepLine extends Div {

    private final Paragraph words = new Paragraph();
    private final Div line = new Div();

    StepLine() {
        addClassName("foyer-steps");
        line.addClassName("foyer-steps-line");
        line.getElement().setAttribute("aria-hidden", "true");
        add(words, line);
    }

    /**
     * @param step from 1
     */
    void show(int step, int steps) {
        setVisible(steps > 1);
        words.setText(getTranslation("form.fill.step", step, steps));
        line.removeAll();
        for (int each = 1; each <= steps; each++) {
            var part = new Span();
            if (each <= step) {
                part.addClassName("foyer-steps-done");
            }
            line.add(part);
        }
    }
}

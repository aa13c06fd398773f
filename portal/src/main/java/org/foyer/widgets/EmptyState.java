package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what belongs here while there is none of it. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String title, String sentence) {
        addClassName("foyer-empty");
        add(new Icon(icon), new H2(title), new Paragraph(sentence));
    }

    /** The one button that leads on. */
    public EmptyState action(Component button) {
        add(button);
        return this;
    }
}

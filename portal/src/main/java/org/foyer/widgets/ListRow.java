package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One row of a list that leads somewhere: what it is, a fact, and a chevron. */
public final class ListRow extends Anchor {

    private final Div words;
    private final Icon chevron = new Icon("chevron-right").small();

    /**
     * @param start an icon or a picture in front
     * @param href address within the portal
     */
    public ListRow(Component start, String href, String title) {
        super(href);
        addClassName("foyer-row");
        words = new Div(new H3(title));
        words.addClassName("foyer-grow");
        add(start, words, chevron);
    }

    public ListRow fact(String fact) {
        words.add(new Paragraph(fact));
        return this;
    }

    /** Two facts: on one line, or each on its own on a phone. */
    public ListRow facts(String first, String second) {
        var further = new Span(second);
        further.addClassName("foyer-row-further");
        words.add(new Paragraph(new Span(first), further));
        return this;
    }

    /** A row of one line, 64 high. */
    public ListRow low() {
        addClassName("foyer-row-low");
        return this;
    }

    /** Shows how many things wait behind the row. */
    public ListRow count(String count) {
        var pill = new Span(count);
        pill.addClassName("foyer-count");
        addComponentAtIndex(getComponentCount() - 1, pill);
        return this;
    }
}

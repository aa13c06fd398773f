package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A tile over two columns on the ground of the brand: the one thing that is looked for first, with a picture of it. */
public final class BrandTile extends Anchor {

    private final Div words = new Div();

    /**
     * @param href address within the portal
     * @param kind what it is, above the title
     * @param title whose it is
     * @param picture on white, on the right
     */
    public BrandTile(String href, String kind, String title, Component picture) {
        super(href);
        addClassNames("foyer-pass", "foyer-on-brand");
        words.addClassName("foyer-grow");
        words.add(new Paragraph(kind), new H3(title));
        var white = new Div(picture);
        white.addClassName("foyer-pass-picture");
        add(words, white);
    }

    /** Two facts: on one line, or each on its own on a phone. */
    public BrandTile facts(String number, String further) {
        var first = new Span(number);
        first.addClassName("foyer-number");
        var second = new Span(further);
        second.addClassName("foyer-pass-further");
        words.add(new Paragraph(first, second));
        return this;
    }
}

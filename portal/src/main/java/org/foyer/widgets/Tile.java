package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A way into a part of the portal, with one live fact instead of a description. */
public final class Tile extends Anchor {

    /**
     * @param icon of the house style
     * @param href address within the portal
     * @param name of what lies behind the tile
     */
    public Tile(String icon, String href, String name) {
        super(href);
        addClassName("foyer-tile");
        add(new Icon(icon), new H3(name));
    }

    /** Tells how things stand, in a few words. */
    public Tile fact(String fact) {
        add(new Paragraph(fact));
        return this;
    }

    /** Tells how things stand by a light and its words. */
    public Tile fact(Component light) {
        add(light);
        return this;
    }
}

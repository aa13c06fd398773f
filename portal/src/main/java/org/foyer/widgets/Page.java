package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;

/** The ground of a view: its margins and its measure. */
public abstract class Page extends Div {

    protected Page() {
        addClassName("foyer-page");
    }

    /** Takes the whole width, for tables. */
    protected final void widen() {
        addClassName("foyer-page-wide");
    }
}

package org.foyer.widgets;

import com.vaadin.flow.component.html.H1;

/** The one h1 of a page. It can take the focus by program, so that a screen reader begins there after a change of page. */
public final class Headline extends H1 {

    public Headline(String words) {
        super(words);
        getElement().setAttribute("tabindex", "-1");
    }

    /** The larger type of the start page. */
    public Headline display() {
        addClassName("foyer-display");
        return this;
    }
}

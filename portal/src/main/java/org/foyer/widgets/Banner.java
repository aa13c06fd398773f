package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A word over the whole page on a state that lasts, such as "you see everything as someone else". It cannot be closed. */
public final class Banner extends Div {

    private Banner(String icon, String words) {
        addClassName("foyer-banner");
        getElement().setAttribute("role", "status");
        var text = new Span(words);
        text.addClassName("foyer-grow");
        add(new Icon(icon), text);
    }

    /** The inverted bar: what one sees is not one's own. */
    public static Banner inverted(String icon, String words) {
        return new Banner(icon, words);
    }

    /** The amber tint: something is missing, the rest works. */
    public static Banner waiting(String icon, String words) {
        var banner = new Banner(icon, words);
        banner.addClassName("foyer-banner-wait");
        return banner;
    }

    /** The way out of the state. */
    public Banner action(Component button) {
        add(button);
        return this;
    }
}

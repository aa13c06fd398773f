package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;

/** A drawing as SVG, with words for those who do not see it. */
public final class Drawing extends Div {

    /**
     * @param svg made by the portal; nothing of it comes from outside
     * @param words what it shows
     */
    public Drawing(String svg, String words) {
        getElement().setProperty("innerHTML", svg);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
    }
}

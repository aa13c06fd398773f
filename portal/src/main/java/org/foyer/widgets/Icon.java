package org.foyer.widgets;

import com.vaadin.flow.component.icon.SvgIcon;

/** An outline icon of the house style, drawn in the colour of the text around it. It is an ornament: the words beside it say the same. */
public final class Icon extends SvgIcon {

    /**
     * @param name of a file below {@code /foyer/icons}, without its ending
     */
    public Icon(String name) {
        super("foyer/icons/" + name + ".svg");
        addClassName("foyer-icon");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The small icon, 20 px. */
    public Icon small() {
        addClassName("foyer-icon-small");
        return this;
    }
}

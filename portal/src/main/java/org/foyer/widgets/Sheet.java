package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A white sheet on the paper of the page. */
public final class Sheet extends Div {

    public Sheet(Component... content) {
        super(content);
        addClassName("foyer-sheet");
    }

    /** A sheet whose content are rows, with a hairline between them. */
    public static Sheet ofRows(Component... rows) {
        var sheet = new Sheet(rows);
        sheet.addClassName("foyer-rows");
        return sheet;
    }
}

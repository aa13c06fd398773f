package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Still rows in place of a list that is being fetched. The house style shows them only after 300 ms. */
public final class Skeleton extends Div {

    public Skeleton(int rows) {
        addClassNames("foyer-sheet", "foyer-rows", "foyer-skeleton");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-busy", "true");
        getElement().setAttribute("aria-label", getTranslation("widgets.loading"));
        for (var i = 0; i < rows; i++) {
            add(row());
        }
    }

    private static Div row() {
        var lines = new Div(bone("long"), bone("short"));
        lines.addClassName("foyer-grow");
        var row = new Div(bone("round"), lines);
        row.addClassName("foyer-row");
        return row;
    }

    private static Span bone(String shape) {
        var bone = new Span();
        bone.addClassNames("foyer-bone", shape);
        return bone;
    }
}

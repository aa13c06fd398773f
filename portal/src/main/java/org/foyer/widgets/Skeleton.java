package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;

/** Still rows in place of a list that is being fetched. The house style shows them only after 300 ms. */
public final class Skeleton extends Div {

    public Skeleton(int rows) {
        addClassNames("foyer-rows", "foyer-delayed");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-busy", "true");
        getElement().setAttribute("aria-label", getTranslation("widgets.loading"));
        for (var i = 0; i < rows; i++) {
            add(row());
        }
    }

    private static Div row() {
        var lines = new Div(bone(), bone());
        lines.addClassName("foyer-grow");
        var row = new Div(round(), lines);
        row.addClassName("foyer-row");
        return row;
    }

    private static Div bone() {
        var bone = new Div();
        bone.addClassName("foyer-skeleton");
        return bone;
    }

    private static Div round() {
        var round = bone();
        round.addClassName("foyer-skeleton-round");
        return round;
    }
}

package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.foyer.values.MemberId;

/** The photo of somebody, or their initials; the name stands beside it. */
final class Face {

    private Face() {}

    static Component of(MemberId id, String firstName, String lastName, boolean photo) {
        if (photo) {
            var image = new Image("photo/" + id + "?size=thumb", "");
            image.addClassName("foyer-avatar");
            image.getElement().setAttribute("loading", "lazy");
            return image;
        }
        var initials = new Span(initial(firstName) + initial(lastName));
        initials.addClassName("foyer-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
    }

    private static String initial(String name) {
        var stripped = name.strip();
        return stripped.isEmpty() ? "" : stripped.substring(0, stripped.offsetByCodePoints(0, 1));
    }
}

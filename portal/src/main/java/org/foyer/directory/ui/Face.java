package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import org.foyer.values.MemberId;
import org.foyer.widgets.Avatar;

/** The photo of somebody, or their initials; the name stands beside it. */
final class Face {

    private Face() {}

    static Component of(MemberId id, String firstName, String lastName, boolean photo) {
        if (!photo) {
            return Avatar.initials(firstName, lastName);
        }
        var image = Avatar.photo("photo/" + id + "?size=thumb", "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}

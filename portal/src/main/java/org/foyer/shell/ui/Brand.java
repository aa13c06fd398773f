package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.foyer.access.Portrait;
import org.foyer.values.Association;
import org.foyer.widgets.Avatar;
import org.foyer.widgets.FrameContributor;
import org.springframework.beans.factory.ObjectProvider;

/** The mark of the association, from the theme or from a room, and the mark of the person. */
@org.springframework.stereotype.Component
final class Brand {

    private final Association association;
    private final ObjectProvider<FrameContributor> rooms;

    Brand(Association association, ObjectProvider<FrameContributor> rooms) {
        this.association = association;
        this.rooms = rooms;
    }

    Div line(String className) {
        var line = new Div(mark(), organisation());
        line.addClassName(className);
        return line;
    }

    Span mark() {
        var mark = new Span();
        mark.addClassName("foyer-mark");
        rooms.stream().flatMap(room -> room.mark().stream()).findFirst().ifPresent(address -> {
            // the name stands beside it
            mark.addClassName("foyer-mark-own");
            mark.add(new Image(address, ""));
        });
        return mark;
    }

    Div organisation() {
        var name = new Div(association.name());
        name.addClassName("foyer-organisation");
        return name;
    }

    /** The photo or the initials; the full name stands beside them or in the label of what they are in. */
    static Component avatar(Portrait person) {
        var avatar = person.photo().isEmpty()
                ? Avatar.initials(person.firstName(), person.lastName())
                : Avatar.photo("photo/me?size=thumb&v=" + person.photo(), "");
        avatar.addClassName("foyer-avatar-small");
        return avatar;
    }
}

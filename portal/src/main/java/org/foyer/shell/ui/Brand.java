package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.foyer.access.Portrait;
import org.foyer.widgets.Avatar;

/** The mark of the association and the mark of the person. */
final class Brand {

    private Brand() {}

    static Div line(String association, String className) {
        var line = new Div(mark(), organisation(association));
        line.addClassName(className);
        return line;
    }

    static Span mark() {
        var mark = new Span();
        mark.addClassName("foyer-mark");
        return mark;
    }

    static Div organisation(String association) {
        var name = new Div(association);
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

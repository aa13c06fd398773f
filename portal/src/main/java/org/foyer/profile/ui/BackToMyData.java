package org.foyer.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.foyer.widgets.Icon;

/** The way back to the page "My data". */
final class BackToMyData extends Anchor {

    BackToMyData() {
        super("my-data");
        addClassName("foyer-back");
        add(new Icon("arrow-left").small(), new Span(getTranslation("selfservice.back")));
    }
}

package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.foyer.widgets.PageHeader;

/** A page that cannot show what was asked for: what happened, and the way on. */
final class Apology {

    private Apology() {}

    /**
     * @param key of the texts {@code .title} and {@code .text}
     * @param more a further sentence, or nothing
     */
    static Component page(Component view, String key, String more) {
        var page = new Div(new PageHeader(view.getTranslation(key + ".title"), view.getTranslation(key + ".text")));
        if (!more.isBlank()) {
            page.add(new Paragraph(more));
        }
        page.add(new Anchor(".", view.getTranslation("shell.home")));
        return page;
    }
}

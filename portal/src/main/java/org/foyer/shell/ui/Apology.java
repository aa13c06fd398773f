package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.foyer.access.Access;
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

    /**
     * Nothing is there, or nothing for this person: the two look the same. Officials who have not accepted the terms of office are
     * led to them, whatever they asked for.
     *
     * @param support whether support asked for what it leaves to the member
     */
    static Component nothingHere(Component view, Access access, boolean support, BeforeEnterEvent event) {
        if (support) {
            return page(view, "shell.support.closed", "");
        }
        if (!access.termsAreDue()) {
            return page(view, "shell.not.found", "");
        }
        var page = new Div(new PageHeader(
                view.getTranslation("shell.terms.first.title"), view.getTranslation("shell.terms.first.text")));
        page.add(new Anchor(
                TermsView.leadingTo(event.getLocation().getPathWithQueryParameters()),
                view.getTranslation("shell.terms.read")));
        return page;
    }
}

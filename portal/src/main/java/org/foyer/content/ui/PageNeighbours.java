package org.foyer.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.foyer.content.ContentPage;

/** The pages on the same level, the present one marked: one reads on without going back up. */
final class PageNeighbours extends Nav {

    PageNeighbours(ContentPage page, Locale reader) {
        addClassName("foyer-neighbours");
        var parent = page.trail().getLast();
        setAriaLabel(getTranslation("content.page.neighbours", parent.title()));
        var heading = new H2(parent.title());
        Spoken.mark(heading, parent.language(), reader);
        var list = new UnorderedList();
        for (var other : page.beside()) {
            var link = new Anchor(other.route(), other.title());
            Spoken.mark(link, other.language(), reader);
            if (other.address().equals(page.link().address())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(heading, list);
    }
}

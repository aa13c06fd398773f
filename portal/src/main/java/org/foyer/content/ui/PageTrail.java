package org.foyer.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import org.foyer.content.PageLink;
import org.foyer.widgets.Icon;

/** The way back up from a page: the pages above it, down to its parent. */
final class PageTrail extends Nav {

    PageTrail(List<PageLink> above, Locale reader) {
        addClassName("foyer-trail");
        setAriaLabel(getTranslation("content.page.trail"));
        var list = new OrderedList();
        for (var page : above) {
            var link = new Anchor(page.route());
            link.add(new Icon("chevron-left").small());
            link.add(page.title());
            Spoken.mark(link, page.language(), reader);
            list.add(new ListItem(link));
        }
        add(list);
    }
}

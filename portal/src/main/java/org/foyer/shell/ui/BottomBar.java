package org.foyer.shell.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;

/** The navigation of a phone, within reach of the thumb. */
final class BottomBar extends Nav implements Navigation {

    private final List<NavLink> links = new ArrayList<>();

    BottomBar(Menu menu) {
        addClassName("foyer-bottom-bar");
        setAriaLabel(getTranslation("shell.navigation.short"));
        for (var entry : menu.ofBar()) {
            links.add(new NavLink(entry.route(), entry.icon(), getTranslation(entry.shortLabel())));
        }
        links.add(new NavLink(MoreView.ROUTE, "menu-2", getTranslation("shell.more.menu")));
        links.forEach(this::add);
    }

    @Override
    public void arrive(String path) {
        links.forEach(link -> link.mark(path));
        // what has no place of its own here is found under "more"
        links.getLast().markAround(links.stream().noneMatch(NavLink::isMarked));
    }
}

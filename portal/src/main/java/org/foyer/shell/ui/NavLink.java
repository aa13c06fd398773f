package org.foyer.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.foyer.widgets.Icon;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.MenuLink;

/** A link of the navigation that knows whether its page is the current one. */
final class NavLink extends Anchor {

    private static final String CURRENT = "aria-current";

    private final String route;

    NavLink(String route, String icon, String label) {
        super(route.isEmpty() ? "." : route);
        this.route = route;
        addClassName("foyer-nav-link");
        add(new Icon(icon), new Span(label));
    }

    /** A link of the rail, with its whole name; the narrow rail of a tablet shows it on hover. */
    static NavLink ofRail(MenuEntry entry, String label) {
        var link = new NavLink(entry.route(), entry.icon(), label);
        link.setTitle(label);
        entry.count().get().ifPresent(count -> {
            var pill =
                    new Span(NumberFormat.getIntegerInstance(link.getLocale()).format(count));
            pill.addClassName("foyer-count");
            link.add(pill);
        });
        return link;
    }

    /** A link of the rail to something that comes and goes. */
    static NavLink ofRail(MenuLink way) {
        var link = new NavLink(way.route(), way.icon(), way.name());
        link.setTitle(way.name());
        if (!way.language().equals(link.getLocale().getLanguage())) {
            link.getElement().setAttribute("lang", way.language());
        }
        return link;
    }

    /** Marks the link when the path leads to its page or below. */
    void mark(String path) {
        var here = path.equals(route) || (!route.isEmpty() && path.startsWith(route + "/"));
        current(here ? "page" : "");
    }

    /** Marks the link as the part of the portal in which one is, though its page is not the one that is open. */
    void markAround(boolean here) {
        if (!isMarked() && here) {
            current("true");
        }
    }

    boolean isMarked() {
        return getElement().hasAttribute(CURRENT);
    }

    private void current(String how) {
        if (how.isEmpty()) {
            getElement().removeAttribute(CURRENT);
        } else {
            getElement().setAttribute(CURRENT, how);
        }
    }
}

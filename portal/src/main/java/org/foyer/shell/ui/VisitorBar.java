package org.foyer.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;
import org.foyer.widgets.MenuLink;
import org.jspecify.annotations.Nullable;

/** The frame of visitors: whose portal it is, the pages that are for everyone, and the way in. */
final class VisitorBar extends Header implements Navigation {

    private static final String HOME = "pages";

    private final Menu menu;
    private final Nav nav = new Nav();
    private final List<NavLink> links = new ArrayList<>();
    private @Nullable List<MenuLink> shown;

    VisitorBar(Menu menu, Brand brand) {
        this.menu = menu;
        addClassName("foyer-visitor-bar");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        var signIn = new Anchor(".", getTranslation("shell.sign.in"));
        signIn.addClassName("foyer-button-link");
        // what is behind the start page begins with the sign-in, which no view answers
        signIn.setRouterIgnore(true);
        var home = new Anchor(HOME, brand.mark(), brand.organisation());
        home.addClassName("foyer-visitor-brand");
        add(home, nav, signIn);
    }

    @Override
    public void arrive(String path) {
        var open = menu.links(getLocale());
        if (!open.equals(shown)) {
            shown = open;
            nav.removeAll();
            links.clear();
            open.stream().map(NavLink::ofRail).forEach(links::add);
            links.forEach(nav::add);
            nav.setVisible(!links.isEmpty());
        }
        links.forEach(link -> link.mark(path));
    }
}

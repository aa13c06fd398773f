package org.foyer.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.foyer.access.Portrait;
import org.foyer.widgets.Icon;
import org.foyer.widgets.MenuEntry.Section;
import org.foyer.widgets.MenuLink;
import org.jspecify.annotations.Nullable;

/** The navigation of a tablet and a desktop: all pages, and who one is, with the way out. */
final class Rail extends Aside implements Navigation {

    private final Menu menu;
    private final Nav nav = new Nav();
    private final List<NavLink> links = new ArrayList<>();
    private @Nullable List<MenuLink> shown;

    Rail(Menu menu, Div brand, Portrait person, Runnable onSignOut) {
        this.menu = menu;
        addClassName("foyer-rail");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        add(brand, nav, personBlock(person, onSignOut));
    }

    @Override
    public void arrive(String path) {
        var open = menu.links(getLocale());
        if (!open.equals(shown)) {
            shown = open;
            fill(open);
        }
        links.forEach(link -> link.mark(path));
    }

    private void fill(List<MenuLink> open) {
        nav.removeAll();
        links.clear();
        addAll(Section.MEMBER, open);
        int members = links.size();
        addAll(Section.OFFICE, open);
        links.subList(0, members).forEach(nav::add);
        if (links.size() > members) {
            var heading = new Div(getTranslation("shell.section.office"));
            heading.addClassName("foyer-rail-group");
            nav.add(heading);
        }
        links.subList(members, links.size()).forEach(nav::add);
    }

    private void addAll(Section section, List<MenuLink> open) {
        menu.of(section).forEach(entry -> links.add(NavLink.ofRail(entry, getTranslation(entry.label()))));
        open.stream()
                .filter(link -> link.section() == section)
                .map(NavLink::ofRail)
                .forEach(links::add);
    }

    private Div personBlock(Portrait person, Runnable onSignOut) {
        var name = new Div(person.fullName());
        name.addClassNames("foyer-small", "foyer-strong");
        var unit = new Span(person.unit());
        unit.addClassNames("foyer-caption", "foyer-muted");
        var account = new Anchor(MoreView.ROUTE, Brand.avatar(person), new Div(name, unit));
        account.addClassName("foyer-rail-account");
        var signOut = new NativeButton("", click -> onSignOut.run());
        signOut.addClassName("foyer-icon-button");
        signOut.setAriaLabel(getTranslation("shell.sign.out"));
        signOut.setTitle(getTranslation("shell.sign.out"));
        signOut.add(new Icon("logout"));
        var block = new Div(account, signOut);
        block.addClassName("foyer-rail-person");
        return block;
    }
}

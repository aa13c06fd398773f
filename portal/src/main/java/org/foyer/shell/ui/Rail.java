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
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.MenuEntry.Section;

/** The navigation of a tablet and a desktop: all pages, and who one is, with the way out. */
final class Rail extends Aside {

    private final List<NavLink> links = new ArrayList<>();

    Rail(Menu menu, String association, Portrait person, Runnable onSignOut) {
        addClassName("foyer-rail");
        add(Brand.line(association, "foyer-rail-brand"), navigation(menu), personBlock(person, onSignOut));
    }

    List<NavLink> links() {
        return links;
    }

    private Nav navigation(Menu menu) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("shell.navigation"));
        addAll(nav, menu.of(Section.MEMBER));
        var office = menu.of(Section.OFFICE);
        if (!office.isEmpty()) {
            var heading = new Div(getTranslation("shell.section.office"));
            heading.addClassName("foyer-rail-group");
            nav.add(heading);
            addAll(nav, office);
        }
        return nav;
    }

    private void addAll(Nav nav, List<MenuEntry> entries) {
        for (var entry : entries) {
            var link = NavLink.ofRail(entry, getTranslation(entry.label()));
            links.add(link);
            nav.add(link);
        }
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

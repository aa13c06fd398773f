package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Stream;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.values.Association;
import org.jspecify.annotations.Nullable;

/** The frame around every view: rail or bars, and the place of the view. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Rail rail;
    private final BottomBar bar;
    private boolean arrived;

    MainLayout(
            Menu menu,
            SignedIn signedIn,
            Portraits portraits,
            Association association,
            SupportBanner support,
            AuthenticationContext authentication) {
        addClassName("foyer-shell");
        var person = portraits.of(signedIn.require().id(), getLocale()).orElseThrow();
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        rail = new Rail(menu, association.name(), person, authentication::logout);
        bar = new BottomBar(menu);
        var column = new Div(topBar(association.name(), person), main);
        column.addClassName("foyer-shell-main");
        signedIn.impersonation().ifPresent(run -> column.addComponentAsFirst(support.over(UI.getCurrent(), run)));
        add(skipLink(), rail, column, bar);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.add(content.getElement().getComponent().orElseThrow());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        Stream.concat(rail.links().stream(), bar.links().stream()).forEach(link -> link.mark(path));
        if (arrived) {
            // a change of page is heard where it is seen: at its headline
            main.getElement().executeJs("(this.querySelector('h1') ?? this).focus({preventScroll: true})");
        }
        arrived = true;
    }

    private Component skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        link.addClassName("foyer-skip");
        link.setRouterIgnore(true);
        return link;
    }

    private Component topBar(String association, Portrait person) {
        var words = new Span(getTranslation("shell.account"));
        words.addClassName("foyer-visually-hidden");
        var account = new Anchor(MoreView.ROUTE, Brand.avatar(person), words);
        account.addClassName("foyer-icon-button");
        var header = new Header(Brand.mark(), Brand.organisation(association), account);
        header.addClassName("foyer-top-bar");
        return header;
    }
}

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
import java.util.ArrayList;
import java.util.List;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.widgets.FrameContributor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: rail or bars, and the place of the view. Visitors see a smaller one, without the rooms. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Main main = new Main();
    private final List<Navigation> navigation = new ArrayList<>();
    private boolean arrived;

    MainLayout(
            Menu menu,
            SignedIn signedIn,
            Portraits portraits,
            Brand brand,
            SupportBanner support,
            ObjectProvider<FrameContributor> rooms,
            AuthenticationContext authentication) {
        addClassName("foyer-shell");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        var column = new Div();
        column.addClassName("foyer-shell-main");
        add(skipLink());
        signedIn.person()
                .flatMap(person -> portraits.of(person.id(), getLocale()))
                .ifPresentOrElse(
                        person -> {
                            signedIn.impersonation().ifPresent(run -> column.add(support.over(UI.getCurrent(), run)));
                            column.add(topBar(brand, person, rooms));
                            var rail = new Rail(menu, brand.line("foyer-rail-brand"), person, authentication::logout);
                            var bar = new BottomBar(menu);
                            navigation.addAll(List.of(rail, bar));
                            add(rail, column, bar);
                        },
                        () -> {
                            addClassName("foyer-shell-visitor");
                            var bar = new VisitorBar(menu, brand);
                            navigation.add(bar);
                            column.add(bar);
                            add(column);
                        });
        rooms.forEach(room -> column.add(room.above(getLocale())));
        column.add(main);
        rooms.forEach(room -> column.add(room.foot(getLocale())));
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
        navigation.forEach(it -> it.arrive(path));
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

    private Component topBar(Brand brand, Portrait person, ObjectProvider<FrameContributor> rooms) {
        var words = new Span(getTranslation("shell.account"));
        words.addClassName("foyer-visually-hidden");
        var account = new Anchor(MoreView.ROUTE, Brand.avatar(person), words);
        account.addClassName("foyer-icon-button");
        var header = new Header(brand.mark(), brand.organisation());
        rooms.forEach(room -> header.add(room.top(getLocale())));
        header.add(account);
        header.addClassName("foyer-top-bar");
        return header;
    }
}

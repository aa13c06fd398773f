package org.foyer.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.dashboard.Arrangement;
import org.foyer.dashboard.Arrangements;
import org.foyer.dashboard.ui.Piece.Part;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.ErrorState;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;

/** The first page: a greeting, how things stand, what waits for the member, and the news. */
@Route("")
@PermitAll
class StartView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Portraits portraits;
    private final Pieces pieces;
    private final Arrangements arrangements;
    private final Clock clock;

    StartView(SignedIn signedIn, Portraits portraits, Pieces pieces, Arrangements arrangements, Clock clock) {
        this.signedIn = signedIn;
        this.portraits = portraits;
        this.pieces = pieces;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start.menu");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var me = signedIn.require().id();
        var found = pieces.of(me, getLocale());
        var arrangement = arrangements.mine();
        var tiles = drawn(found, Part.TILES, arrangement);
        var steps = drawn(found, Part.STEPS, arrangement);
        var news = drawn(found, Part.NEWS, arrangement);
        add(hero(me));
        if (!found.asked().complete()) {
            add(new ErrorState(
                    getTranslation("dashboard.incomplete.title"),
                    getTranslation("dashboard.incomplete.text"),
                    this::show));
        }
        if (!tiles.isEmpty() || !steps.isEmpty()) {
            add(columns(tiles, steps, found));
        }
        if (!news.isEmpty()) {
            add(news(news));
        }
        if (tiles.isEmpty()
                && steps.isEmpty()
                && news.isEmpty()
                && found.asked().complete()) {
            add(new EmptyState(
                    "eye-off", getTranslation("dashboard.empty.title"), getTranslation("dashboard.empty.text")));
        }
        if (arrangements.isMine()) {
            add(arrange());
        }
    }

    private List<Component> drawn(Pieces.Found found, Part part, Arrangement arrangement) {
        var offered = found.of(part);
        var shown = arrangement.visible(offered.stream().map(Piece::id).toList());
        return shown.stream()
                .flatMap(id ->
                        offered.stream().filter(piece -> piece.id().equals(id)).limit(1))
                .flatMap(piece -> found.asked().attempt(piece.id(), piece.drawing()).stream())
                .toList();
    }

    private Component hero(MemberId me) {
        var greeting = new Greeting(clock, getLocale());
        var name = portraits.of(me, getLocale()).orElseThrow().firstName();
        var hero = new Header(
                new Headline(getTranslation(greeting.key(), name)).display(),
                new Paragraph(greeting.today(getTranslation("dashboard.today"))));
        hero.addClassName("foyer-hero");
        return hero;
    }

    private Component columns(List<Component> tiles, List<Component> steps, Pieces.Found found) {
        var columns = new Div();
        columns.addClassName("foyer-columns");
        if (!tiles.isEmpty()) {
            var grid = new Div(tiles.toArray(Component[]::new));
            grid.addClassName("foyer-tiles");
            var heading = new H2(getTranslation(Part.TILES.key()));
            heading.addClassName("foyer-visually-hidden");
            columns.add(new Section(heading, grid));
        }
        Optional.of(steps).filter(it -> !it.isEmpty()).ifPresent(it -> {
            var section = new Section(new H2(found.of(Part.STEPS).getFirst().title()));
            section.add(it);
            columns.add(section);
        });
        return columns;
    }

    private Component news(List<Component> articles) {
        var grid = new Div(articles.toArray(Component[]::new));
        grid.addClassName("foyer-news");
        var section = new Section(new H2(getTranslation(Part.NEWS.key())), grid);
        section.addClassName("foyer-start-news");
        return section;
    }

    private Component arrange() {
        var way = new Anchor(ArrangeView.ROUTE, new Icon("adjustments-horizontal").small());
        way.add(getTranslation("dashboard.arrange.way"));
        way.addClassName("foyer-start-arrange");
        return way;
    }
}

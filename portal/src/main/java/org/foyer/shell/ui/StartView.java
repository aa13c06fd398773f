package org.foyer.shell.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Comparator;
import java.util.List;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.ErrorState;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.Page;
import org.foyer.widgets.Rows;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.foyer.widgets.Tile;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: a greeting, how things stand, and what waits for the member. */
@Route("")
@PermitAll
class StartView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Portraits portraits;
    private final ObjectProvider<StartContributor> rooms;
    private final Clock clock;

    StartView(SignedIn signedIn, Portraits portraits, ObjectProvider<StartContributor> rooms, Clock clock) {
        this.signedIn = signedIn;
        this.portraits = portraits;
        this.rooms = rooms;
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
        var asked = new RoomsOnStart(rooms.stream().toList());
        var columns = new Div();
        columns.addClassName("foyer-columns");
        tiles(asked.ask(room -> room.tiles(me, getLocale())), columns);
        columns.add(steps(asked.ask(room -> room.steps(me, getLocale())), asked.complete()));
        add(hero(me));
        if (!asked.complete()) {
            add(new ErrorState(
                    getTranslation("shell.start.incomplete.title"),
                    getTranslation("shell.start.incomplete.text"),
                    this::show));
        }
        add(columns);
    }

    private Component hero(MemberId me) {
        var greeting = new Greeting(clock, getLocale());
        var name = portraits.of(me, getLocale()).orElseThrow().firstName();
        var hero = new Header(
                new Headline(getTranslation(greeting.key(), name)).display(),
                new Paragraph(greeting.today(getTranslation("shell.start.today"))));
        hero.addClassName("foyer-hero");
        return hero;
    }

    private void tiles(List<StartTile> tiles, Div columns) {
        var shown = tiles.stream()
                .sorted(Comparator.comparingInt(StartTile::order))
                .map(StartView::tile)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        var grid = new Div();
        grid.addClassName("foyer-tiles");
        shown.forEach(grid::add);
        var heading = new H2(getTranslation("shell.start.tiles"));
        heading.addClassName("foyer-visually-hidden");
        columns.add(new Section(heading, grid));
    }

    private static Tile tile(StartTile tile) {
        var shown = new Tile(tile.icon(), tile.route(), tile.name());
        return tile.light() == null ? shown.fact(tile.fact()) : shown.fact(new FieldLight(tile.light(), tile.fact()));
    }

    private Component steps(List<NextStep> steps, boolean complete) {
        var shown = steps.stream()
                .sorted(Comparator.comparingInt(NextStep::order))
                .map(step -> new ListRow(new Icon(step.icon()), step.route(), step.title()).fact(step.fact()))
                .toList();
        if (shown.isEmpty() && !complete) {
            return new Section();
        }
        return new Section(
                new H2(getTranslation("shell.start.steps")),
                shown.isEmpty()
                        ? new EmptyState(
                                "circle-check",
                                getTranslation("shell.start.nothing.title"),
                                getTranslation("shell.start.nothing.text"))
                        : new Rows(shown));
    }
}

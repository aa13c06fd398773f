package org.foyer.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.access.SignedIn;
import org.foyer.dashboard.Arrangement;
import org.foyer.dashboard.Arrangements;
import org.foyer.dashboard.ui.ArrangeRow.Act;
import org.foyer.dashboard.ui.Piece.Part;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LiveRegion;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** Here one puts the start page in the order that one likes, and takes away what one does not need. */
@Route(ArrangeView.ROUTE)
@PermitAll
class ArrangeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "arrange";

    private final SignedIn signedIn;
    private final Pieces pieces;
    private final Arrangements arrangements;
    private final Div lists = new Div();
    private final LiveRegion happened = new LiveRegion();

    ArrangeView(SignedIn signedIn, Pieces pieces, Arrangements arrangements) {
        this.signedIn = signedIn;
        this.pieces = pieces;
        this.arrangements = arrangements;
        lists.addClassName("foyer-arrange");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.arrange.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!arrangements.isMine()) {
            throw new NotFoundException();
        }
        removeAll();
        var done = new Button(
                getTranslation("dashboard.arrange.done"),
                click -> click.getSource().getUI().orElseThrow().navigate(StartView.class));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("dashboard.arrange.title"), getTranslation("dashboard.arrange.about"))
                        .action(done),
                lists,
                happened);
        show();
    }

    private void show() {
        lists.removeAll();
        var found = pieces.of(signedIn.require().id(), getLocale());
        var arrangement = arrangements.mine();
        for (Part part : Part.values()) {
            var shown = inOrder(arrangement.visible(ids(found.of(part))), found);
            if (!shown.isEmpty()) {
                var rows = shown.stream()
                        .map(piece -> ArrangeRow.shown(piece, shown.indexOf(piece), shown.size(), this::act))
                        .toList();
                lists.add(new Section(new H2(getTranslation(part.key())), new Rows(rows)));
            }
        }
        var hidden = found.all().stream()
                .filter(piece -> arrangement.hidden().contains(piece.id()))
                .map(piece -> ArrangeRow.hidden(piece, this::act))
                .toList();
        if (!hidden.isEmpty()) {
            lists.add(new Section(new H2(getTranslation("dashboard.arrange.hidden")), new Rows(hidden)));
        }
        if (arrangement.isTheirOwn()) {
            lists.add(reset());
        }
    }

    private Component reset() {
        var reset = new Button(getTranslation("dashboard.arrange.reset"), new Icon("arrow-back-up").small(), click -> {
            arrangements.reset();
            show();
            happened.say(getTranslation("dashboard.arrange.was.reset"));
        });
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        return reset;
    }

    private void act(Piece piece, Act act) {
        var offered = ids(pieces.of(signedIn.require().id(), getLocale()).of(piece.part()));
        var before = rows().toList();
        int place = before.indexOf(
                before.stream().filter(row -> row.isOf(piece)).findFirst().orElseThrow());
        switch (act) {
            case UP, DOWN -> arrangements.move(piece.id(), act == Act.UP, offered);
            case HIDE, SHOW -> arrangements.hide(piece.id(), act == Act.HIDE);
        }
        show();
        say(piece, act, arrangements.mine(), offered);
        focus(piece, act, place);
    }

    private void say(Piece piece, Act act, Arrangement arrangement, List<String> offered) {
        var seen = arrangement.visible(offered);
        happened.say(getTranslation(
                "dashboard.arrange.was." + act.word(), piece.title(), seen.indexOf(piece.id()) + 1, seen.size()));
    }

    /** One goes on where one was: in the row that moved, or in the one that followed a row that went elsewhere. */
    private void focus(Piece piece, Act act, int place) {
        var rows = rows().toList();
        switch (act) {
            case UP, DOWN ->
                rows.stream().filter(row -> row.isOf(piece)).findFirst().ifPresent(row -> row.focus(act));
            case HIDE -> rows.get(Math.min(place, rows.size() - 1)).focus(act);
            case SHOW -> rows.get(Math.min(place + 1, rows.size() - 1)).focus(act);
        }
    }

    private Stream<ArrangeRow> rows() {
        return lists.getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(ArrangeRow.class::isInstance)
                .map(ArrangeRow.class::cast);
    }

    private static List<String> ids(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).toList();
    }

    private static List<Piece> inOrder(List<String> ids, Pieces.Found found) {
        return ids.stream()
                .map(id -> found.all().stream()
                        .filter(piece -> piece.id().equals(id))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}

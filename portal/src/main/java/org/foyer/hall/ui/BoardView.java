package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.hall.Board;
import org.foyer.hall.Boards;
import org.foyer.hall.ByHand;
import org.foyer.hall.Exports;
import org.foyer.hall.NewsWatch;
import org.foyer.hall.Seals;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LiveRegion;
import org.foyer.widgets.Page;
import org.jspecify.annotations.Nullable;

/** The hall as the chair sees it, live: numbers, quorum, arrivals, desks, and what is disputed. */
@Route("assembly/:assembly/board")
@PermitAll
class BoardView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Boards boards;
    private final ChairDesk desk;
    private final ByHand byHand;
    private final Seals seals;
    private final Exports exports;
    private final Clock clock;
    private final Following following;
    private final Paragraph stand = new Paragraph();
    private final LiveRegion spoken = new LiveRegion();
    private @Nullable Panels panels;
    private @Nullable Board shown;

    BoardView(
            Boards boards, ChairDesk desk, ByHand byHand, Seals seals, Exports exports, NewsWatch watch, Clock clock) {
        this.boards = boards;
        this.desk = desk;
        this.byHand = byHand;
        this.seals = seals;
        this.exports = exports;
        this.clock = clock;
        this.following = new Following(this, boards, watch, this::show);
        widen();
    }

    /** All that changes. */
    private record Panels(
            NumbersPanel numbers,
            DisputesPanel disputes,
            ArrivalsPanel arrivals,
            SharesPanel shares,
            DesksPanel desks,
            SealsPanel seals,
            LogPanel log) {}

    @Override
    public String getPageTitle() {
        return getTranslation("hall.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = HallAddress.of(event);
        var board = boards.of(id).orElseThrow(NotFoundException::new);
        removeAll();
        var times = new HallTimes(clock, getLocale());
        boolean isChair = boards.isChaired(id) && board.assembly().isOn();
        var made = new Panels(
                new NumbersPanel(times),
                new DisputesPanel(times, isChair, it -> new SettleDialog(desk, id, it, times).open()),
                new ArrivalsPanel(times),
                new SharesPanel(),
                new DesksPanel(times),
                new SealsPanel(seals, id, times),
                new LogPanel(times, isChair, it -> new AnnulDialog(desk, id, it, times).open()));
        panels = made;
        var columns = new Div(made.arrivals(), made.shares());
        columns.addClassName("foyer-hall-columns");
        add(header(id), made.numbers());
        if (isChair) {
            add(new ChairBar(id, byHand, desk, seals, made.seals()::refresh));
        }
        add(made.disputes(), columns, made.desks());
        add(made.seals(), made.log());
        if (exports.areOpen(id)) {
            add(new Button(
                    getTranslation("hall.export"), new Icon("download").small(), click -> new ExportDialog(id).open()));
        }
        add(spoken);
        show(board);
        following.begin(id);
    }

    private Header header(AssemblyId id) {
        var projector = new Anchor(
                HallAddress.projector(id),
                new Icon("device-desktop").small(),
                new Span(getTranslation("hall.projector.open")));
        projector.setTarget(AnchorTarget.BLANK);
        projector.addClassName("foyer-button-link");
        var header = new Header(new Div(new Headline(getTranslation("hall.title")), stand), projector);
        header.addClassName("foyer-page-header");
        return header;
    }

    private void show(Board board) {
        var all = panels;
        if (all == null) {
            return;
        }
        stand.setText(getTranslation(
                "hall.stand",
                board.assembly().name().in(getLocale()),
                board.assembly().place().isEmpty()
                        ? ""
                        : ", " + board.assembly().place(),
                new HallTimes(clock, getLocale()).time(board.asOf())));
        all.numbers().show(board);
        all.disputes().show(board);
        all.arrivals().show(board);
        all.shares().show(board);
        all.desks().show(board);
        all.seals().refresh();
        all.log().show(board);
        speak(shown, board);
        shown = board;
    }

    /** Not every vote is said, only what the chair must know. */
    private void speak(@Nullable Board before, Board now) {
        if (before == null) {
            return;
        }
        if (before.isQuorate() != now.isQuorate()) {
            spoken.say(getTranslation(now.isQuorate() ? "hall.spoken.quorum" : "hall.spoken.no-quorum"));
        } else if (now.disputes().size() > before.disputes().size()) {
            spoken.say(getTranslation("hall.spoken.dispute", now.disputes().size()));
        }
    }
}

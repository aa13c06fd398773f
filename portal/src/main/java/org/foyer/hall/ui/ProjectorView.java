package org.foyer.hall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import org.foyer.hall.Board;
import org.foyer.hall.Boards;
import org.foyer.hall.NewsWatch;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Icon;

/** What everybody in the hall sees on the wall: numbers, and no names. */
@Route(value = "assembly/:assembly/projector", autoLayout = false)
@PermitAll
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Boards boards;
    private final Clock clock;
    private final Following following;
    private final Headline name = new Headline("");
    private final Span now = new Span();
    private final Div votes = new Div();
    private final Div words = new Div();
    private final Footer facts = new Footer();

    ProjectorView(Boards boards, NewsWatch watch, Clock clock) {
        this.boards = boards;
        this.clock = clock;
        this.following = new Following(this, boards, watch, this::show);
        addClassName("foyer-projector");
        var mark = new Span();
        mark.addClassName("foyer-mark");
        var whole = new NativeButton();
        whole.add(new Icon("device-desktop"), new Span(getTranslation("hall.projector.full")));
        whole.addClassName("foyer-projector-full");
        whole.getElement()
                .executeJs("this.addEventListener('click', () => document.fullscreenElement"
                        + " ? document.exitFullscreen() : document.documentElement.requestFullscreen())");
        now.addClassName("foyer-projector-time");
        votes.addClassName("foyer-projector-votes");
        words.addClassName("foyer-projector-words");
        var middle = new Div(votes, words);
        middle.addClassName("foyer-projector-middle");
        add(new Header(mark, name, whole, now), middle, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hall.projector.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = HallAddress.of(event);
        var board = boards.of(id).orElseThrow(NotFoundException::new);
        show(board);
        following.begin(id);
    }

    private void show(Board board) {
        name.setText(board.assembly().name().in(getLocale()));
        now.setText(new HallTimes(clock, getLocale()).time(board.asOf()));
        String all = number(board.counts().votes());
        votes.setText(all);
        votes.getElement().setAttribute("data-digits", String.valueOf(Math.min(5, all.length())));
        words.removeAll();
        words.add(new Div(getTranslation("hall.projector.votes")));
        if (board.counts().disputed() > 0) {
            var disputed = new Div(
                    new Icon("alert-triangle"),
                    new Span(getTranslation(
                            "hall.disputed", number(board.counts().disputed()))));
            disputed.addClassName("foyer-projector-disputed");
            words.add(disputed);
        }
        facts.removeAll();
        facts.add(
                fact(number(board.absoluteMajority()), "hall.majority"),
                fact(number(board.twoThirds()), "hall.two-thirds"));
        if (board.needed() > 0) {
            facts.add(quorum(board));
        }
    }

    private Div quorum(Board board) {
        var fact = fact(
                board.isQuorate()
                        ? getTranslation("hall.projector.yes")
                        : getTranslation("hall.projector.missing", number(board.missing())),
                "hall.quorum");
        var value = (Span) fact.getComponentAt(0);
        value.addComponentAsFirst(new Icon(board.isQuorate() ? "circle-check" : "hourglass"));
        value.addClassName(board.isQuorate() ? "foyer-projector-yes" : "foyer-projector-no");
        return fact;
    }

    private Div fact(String value, String key) {
        var number = new Span(new Span(value));
        number.addClassName("foyer-projector-number");
        return new Div(number, new Span(getTranslation(key)));
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}

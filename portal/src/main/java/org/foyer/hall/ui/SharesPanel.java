package org.foyer.hall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.foyer.hall.Board;

/** Where the votes in the room come from, and, where the roll keeps it, the gender of the people. */
final class SharesPanel extends Section {

    private static final int MOST = 7;

    SharesPanel() {
        addClassNames("foyer-sheet", "foyer-hall-sheet");
    }

    void show(Board board) {
        removeAll();
        setVisible(!board.units().isEmpty() || !board.genders().isEmpty());
        if (!board.units().isEmpty()) {
            add(new H2(getTranslation("hall.units")), bars(board.units()));
        }
        if (!board.genders().isEmpty()) {
            var bars = bars();
            int all = board.genders().stream().mapToInt(Board.Gender::people).sum();
            board.genders()
                    .forEach(it -> bars.add(bar(
                            getTranslation("hall.gender." + it.gender().toLowerCase(Locale.ROOT)), it.people(), all)));
            add(new H2(getTranslation("hall.genders")), bars);
        }
    }

    private Div bars(List<Board.Share> units) {
        var bars = bars();
        int shown = units.size() <= MOST ? units.size() : MOST - 1;
        units.subList(0, shown).forEach(it -> bars.add(bar(it.unit().in(getLocale()), it.present(), it.entitled())));
        var others = units.subList(shown, units.size());
        if (!others.isEmpty()) {
            bars.add(bar(
                    getTranslation("hall.units.more", others.size()),
                    others.stream().mapToInt(Board.Share::present).sum(),
                    others.stream().mapToInt(Board.Share::entitled).sum()));
        }
        return bars;
    }

    private static Div bars() {
        var bars = new Div();
        bars.addClassName("foyer-hall-bars");
        return bars;
    }

    private Div bar(String name, int part, int all) {
        var number = new Span(getTranslation("hall.share", part, all));
        var words = new Div(new Span(name), number);
        var track = new Div(new Span());
        track.addClassName("foyer-hall-track");
        track.getElement().setAttribute("aria-hidden", "true");
        track.getElement()
                .getChild(0)
                .getStyle()
                .set("width", String.format(Locale.ROOT, "%.1f%%", all == 0 ? 0 : 100.0 * part / all));
        return new Div(words, track);
    }
}

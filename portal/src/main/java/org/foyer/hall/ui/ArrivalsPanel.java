package org.foyer.hall.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foyer.hall.Board;

/** How the hall filled, as a drawing, in a sentence, and as a table. */
final class ArrivalsPanel extends Section {

    private static final int ROWS = 24;

    private final HallTimes times;
    private final Div picture = new Div();
    private final NativeTable table = new NativeTable();

    ArrivalsPanel(HallTimes times) {
        this.times = times;
        addClassNames("foyer-sheet", "foyer-hall-sheet");
        picture.getElement().setAttribute("role", "img");
        var details = new Details(getTranslation("hall.arrivals.table"), table);
        details.addClassName("foyer-hall-details");
        table.addClassName("foyer-hall-table");
        add(new H2(getTranslation("hall.arrivals")), picture, details);
    }

    void show(Board board) {
        String quorum = escaped(getTranslation("hall.arrivals.quorum", board.needed()));
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        ArrivalsDrawing.wide().draw(board, times, quorum, "foyer-hall-wide")
                                + ArrivalsDrawing.narrow().draw(board, times, quorum, "foyer-hall-narrow"));
        picture.getElement().setAttribute("aria-label", words(board));
        var rows = rows(board);
        table.removeAll();
        table.add(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("hall.arrivals.time")),
                new NativeTableHeaderCell(getTranslation("hall.arrivals.votes"))));
        rows.forEach(row -> table.add(new NativeTableRow(
                new NativeTableCell(times.time(row.at())), new NativeTableCell(String.valueOf(row.votes())))));
    }

    private String words(Board board) {
        String said = getTranslation(
                "hall.arrivals.words",
                times.time(ArrivalsDrawing.from(board)),
                times.time(board.asOf()),
                board.counts().votes());
        Instant since = board.quorumSince();
        return since == null ? said : said + " " + getTranslation("hall.arrivals.since", times.time(since));
    }

    /** The votes at the end of equal stretches of time. */
    private static List<Board.Point> rows(Board board) {
        Instant from = ArrivalsDrawing.from(board);
        Duration each = Duration.between(from, board.asOf()).dividedBy(ROWS);
        long minutes = Math.max(5, each.toMinutes());
        var rows = new ArrayList<Board.Point>();
        int votes = 0;
        int next = 0;
        for (Instant at = from; !at.isAfter(board.asOf()); at = at.plus(Duration.ofMinutes(minutes))) {
            while (next < board.steps().size() && !board.steps().get(next).at().isAfter(at)) {
                votes = board.steps().get(next++).votes();
            }
            rows.add(new Board.Point(at, votes));
        }
        rows.add(new Board.Point(board.asOf(), board.counts().votes()));
        return rows;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

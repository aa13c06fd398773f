package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.hall.Board;
import org.foyer.widgets.Icon;

/** What two desks did that cannot both be right, by name, and the way to settle it. */
final class DisputesPanel extends Section {

    private final HallTimes times;
    private final boolean isChair;
    private final Consumer<Board.Dispute> onSettle;
    private final UnorderedList list = new UnorderedList();
    private List<Board.Dispute> shown = List.of();

    DisputesPanel(HallTimes times, boolean isChair, Consumer<Board.Dispute> onSettle) {
        this.times = times;
        this.isChair = isChair;
        this.onSettle = onSettle;
        addClassNames("foyer-section", "foyer-hall-disputes");
        list.addClassName("foyer-rows");
        list.getElement().setAttribute("role", "list");
        add(new H2(getTranslation("hall.disputes")), list);
        setVisible(false);
    }

    /** Leaves what stands there alone while nothing changed, so that nobody loses a button under their finger. */
    void show(Board board) {
        setVisible(!board.disputes().isEmpty());
        if (!board.disputes().equals(shown)) {
            shown = board.disputes();
            list.removeAll();
            shown.forEach(it -> list.add(new ListItem(row(it))));
        }
    }

    private Div row(Board.Dispute it) {
        var words = new HallWords(times);
        var text = new Div(new H3(words.title(it)), new Paragraph(words.story(it)));
        text.addClassName("foyer-grow");
        var row = new Div(new Icon("alert-triangle"), text);
        row.addClassName("foyer-row");
        if (isChair) {
            var settle = new Button(getTranslation("hall.settle"), click -> onSettle.accept(it));
            settle.setAriaLabel(getTranslation("hall.settle.of", it.name()));
            row.add(settle);
        }
        return row;
    }
}

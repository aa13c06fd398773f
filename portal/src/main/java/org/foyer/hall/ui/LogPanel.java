package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.hall.Board;
import org.foyer.widgets.Icon;

/** What happened last at the desks. */
final class LogPanel extends Section {

    private final HallTimes times;
    private final boolean isChair;
    private final Consumer<Board.Line> onAnnul;
    private final UnorderedList list = new UnorderedList();
    private List<Board.Line> shown = List.of();

    LogPanel(HallTimes times, boolean isChair, Consumer<Board.Line> onAnnul) {
        this.times = times;
        this.isChair = isChair;
        this.onAnnul = onAnnul;
        addClassName("foyer-section");
        list.addClassName("foyer-rows");
        list.getElement().setAttribute("role", "list");
        add(new H2(getTranslation("hall.log")), list);
        setVisible(false);
    }

    void show(Board board) {
        setVisible(!board.latest().isEmpty());
        if (!board.latest().equals(shown)) {
            shown = board.latest();
            list.removeAll();
            shown.forEach(it -> list.add(new ListItem(row(it))));
        }
    }

    private Div row(Board.Line it) {
        var words = new HallWords(times);
        var title = new Span(words.line(it));
        title.addClassName("foyer-row-title");
        var text = new Div(title, new Paragraph(words.place(it)));
        text.addClassName("foyer-grow");
        var row = new Div(new Icon(icon(it)), text);
        row.addClassNames("foyer-row", "foyer-row-low");
        if (isChair && it.canBeAnnulled()) {
            var annul = new Button(getTranslation("hall.annul"), click -> onAnnul.accept(it));
            annul.addThemeVariants(ButtonVariant.TERTIARY);
            annul.setAriaLabel(getTranslation("hall.annul.of", words.line(it)));
            row.add(annul);
        }
        return row;
    }

    private static String icon(Board.Line it) {
        return switch (it.act()) {
            case ENTRY -> "door-enter";
            case EXIT -> "door-exit";
            case REFUSED -> "hand-stop";
            case CARD -> "credit-card";
            case PAID -> "receipt";
            case ANNULLED -> "arrow-back-up";
            case SETTLED -> "checks";
            case SEAT, PROXY -> "users";
            case SEALED -> "lock";
        };
    }
}

package org.foyer.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.foyer.widgets.Icon;

/** A piece of the start page with the buttons that move it, hide it and bring it back. */
final class ArrangeRow extends Div {

    private final Piece piece;
    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);

    private ArrangeRow(Piece piece, List<Act> acts, BiConsumer<Piece, Act> onAct) {
        this.piece = piece;
        addClassNames("foyer-row", "foyer-arrange-row");
        var title = new Span(piece.title());
        title.addClassName("foyer-grow");
        add(new Icon(piece.icon()), title);
        var line = new Div();
        line.addClassName("foyer-arrange-acts");
        for (Act act : acts) {
            var button = new Button(new Icon(act.icon).small(), click -> onAct.accept(piece, act));
            String words = getTranslation("dashboard.arrange." + act.word(), piece.title());
            button.setAriaLabel(words);
            button.setTooltipText(words);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.put(act, button);
            line.add(button);
        }
        add(line);
    }

    /** A piece that is on the page; one that is alone in its part is only hidden. */
    static ArrangeRow shown(Piece piece, int place, int pieces, BiConsumer<Piece, Act> onAct) {
        var acts = pieces == 1 ? List.of(Act.HIDE) : List.of(Act.UP, Act.DOWN, Act.HIDE);
        var row = new ArrangeRow(piece, acts, onAct);
        row.button(Act.UP).ifPresent(up -> up.setEnabled(place > 0));
        row.button(Act.DOWN).ifPresent(down -> down.setEnabled(place < pieces - 1));
        return row;
    }

    static ArrangeRow hidden(Piece piece, BiConsumer<Piece, Act> onAct) {
        return new ArrangeRow(piece, List.of(Act.SHOW), onAct);
    }

    boolean isOf(Piece other) {
        return piece.id().equals(other.id());
    }

    /** Puts the focus on the button that did it, or on the first that can be used. */
    void focus(Act act) {
        Stream.concat(button(act).stream(), buttons.values().stream())
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Optional<Button> button(Act act) {
        return Optional.ofNullable(buttons.get(act));
    }

    /** What can be done with a piece. */
    enum Act {
        UP("arrow-up"),
        DOWN("arrow-down"),
        HIDE("eye-off"),
        SHOW("eye");

        private final String icon;

        Act(String icon) {
            this.icon = icon;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

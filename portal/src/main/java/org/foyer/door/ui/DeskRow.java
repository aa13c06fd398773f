package org.foyer.door.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.foyer.door.Desk;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;

/** One desk: its name, its stack and its part, how its device is doing, and what can be done. */
final class DeskRow extends Div {

    DeskRow(Desk desk, DeskStates states, boolean on, Runnable onCode, Runnable onEdit, Runnable onRevoke) {
        addClassNames("foyer-row", "foyer-desk");
        var words = new Div(new H2(desk.name()));
        words.addClassName("foyer-grow");
        var facts = facts(desk);
        if (!facts.isEmpty()) {
            var about = new Paragraph(String.join(", ", facts));
            about.addClassNames("foyer-caption", "foyer-muted");
            words.add(about);
        }
        var state = states.of(desk, getLocale());
        words.add(new FieldLight(state.light(), state.words()));
        if (desk.waiting() > 0 && desk.revokedAt() == null) {
            words.add(small(getTranslation("door.desk.waiting", desk.waiting())));
        }
        states.warning(desk, getLocale()).ifPresent(warning -> words.add(small(warning)));
        if (on && desk.revokedAt() == null) {
            var actions = new Div(
                    button(desk.enrolledAt() == null ? "code" : "code.again", "qrcode", desk, onCode),
                    button("edit", "pencil", desk, onEdit),
                    button("revoke", "ban", desk, onRevoke));
            actions.addClassName("foyer-line-up");
            words.add(actions);
        }
        add(words);
    }

    private List<String> facts(Desk desk) {
        var facts = new ArrayList<String>();
        Integer from = desk.cardsFrom();
        Integer to = desk.cardsTo();
        if (from != null && to != null) {
            facts.add(getTranslation("door.desk.cards", String.valueOf(from), String.valueOf(to)));
        }
        Integer part = desk.part();
        if (part != null) {
            facts.add(getTranslation("door.desk.part", part));
        }
        String device = desk.device();
        if (device != null && !device.isBlank()) {
            facts.add(device);
        }
        return facts;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassName("foyer-small");
        return line;
    }

    private Button button(String what, String icon, Desk desk, Runnable action) {
        String words = getTranslation("door.desk." + what);
        var button = new Button(words, new Icon(icon).small(), click -> action.run());
        button.setAriaLabel(getTranslation("door.desk.about", words, desk.name()));
        return button;
    }
}

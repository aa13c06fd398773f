package org.foyer.assembly.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.Optional;
import org.foyer.assembly.Invitee;
import org.foyer.card.QrCode;
import org.foyer.widgets.Drawing;

/** The ticket of one person, as a code to be held before the camera of a desk. */
final class TicketPanel extends Section {

    private TicketPanel(Invitee person) {
        addClassName("foyer-section");
        var code = new Drawing(
                QrCode.of(Objects.requireNonNull(person.ticket())).svg(),
                getTranslation("assembly.ticket.words", person.name()));
        code.addClassName("foyer-qr");
        var name = new Paragraph(person.name());
        name.addClassName("foyer-strong");
        var sheet = new Div(code, name, new Paragraph(getTranslation("assembly.ticket.sentence")));
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-ticket");
        add(new H2(getTranslation("assembly.ticket")), sheet);
    }

    /**
     * The ticket; empty where there is none.
     *
     * @param asked whether people have to say that they come before they get one
     */
    static Optional<TicketPanel> of(Invitee person, boolean asked) {
        boolean has =
                person.ticket() != null && person.waiting() == 0 && (!asked || Boolean.TRUE.equals(person.coming()));
        return has ? Optional.of(new TicketPanel(person)) : Optional.empty();
    }
}

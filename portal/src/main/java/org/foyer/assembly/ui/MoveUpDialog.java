package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.foyer.assembly.Seat;
import org.foyer.assembly.SeatPassing;

/** Asks which substitute takes the seat; the first in line is proposed. */
final class MoveUpDialog extends ArrangeDialog {

    private final SeatPassing passing;
    private final Seat seat;
    private final RadioButtonGroup<Seat.Person> who = new RadioButtonGroup<>();

    MoveUpDialog(SeatPassing passing, Seat seat, Runnable onDone) {
        super("seat", translate("assembly.seat.move-up.of", seat.position()), onDone);
        this.passing = passing;
        this.seat = seat;
        who.setLabel(getTranslation("assembly.seat.move-up.who"));
        who.setItems(seat.substitutes());
        who.setItemLabelGenerator(SeatRow::called);
        who.setValue(seat.substitutes().getFirst());
        fields(new Paragraph(getTranslation("assembly.seat.move-up.sentence")), who);
    }

    @Override
    void save() {
        tell(
                passing.moveUp(seat.id(), who.getValue().attendee()),
                getTranslation("assembly.seat.moved-up", who.getValue().name()));
    }
}

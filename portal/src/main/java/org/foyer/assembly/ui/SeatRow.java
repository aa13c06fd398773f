package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.Seat;
import org.foyer.assembly.SeatFilling;
import org.foyer.assembly.SeatPassing;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** A seat with whoever sits in it, and what can be done with it. */
final class SeatRow extends Composite<TextRow> {

    private final Seat seat;
    private final SeatFilling filling;
    private final SeatPassing passing;
    private final Runnable again;
    private final FieldLight light = new FieldLight(LightState.REFUSED);

    SeatRow(Seat seat, SeatFilling filling, SeatPassing passing, Runnable again) {
        this.seat = seat;
        this.filling = filling;
        this.passing = passing;
        this.again = again;
    }

    @Override
    protected TextRow initContent() {
        var row = new TextRow(translate("assembly.seat.row", seat.position(), seat.votes()), holder(), lines());
        var actions = new Div();
        actions.addClassName("foyer-row-actions");
        if (seat.isMovedUp() && seat.delegate() != null) {
            actions.add(button("assembly.seat.give-back", this::giveBack));
        } else if (!seat.substitutes().isEmpty()) {
            actions.add(button("assembly.seat.move-up", () -> new MoveUpDialog(passing, seat, again).open()));
        }
        actions.add(button("assembly.seat.change", () -> new SeatDialog(filling, seat, again).open()));
        light.setVisible(false);
        row.add(actions, light);
        return row;
    }

    private void giveBack() {
        if (passing.giveBack(seat.id()) instanceof Arranged.Refused why) {
            light.show(LightState.REFUSED, Refusals.sentence("seat", why, getLocale()));
            light.setVisible(true);
        } else {
            again.run();
            Toast.show(translate("assembly.seat.given-back"));
        }
    }

    private String holder() {
        var sits = seat.takenBy();
        return sits == null ? translate("assembly.seat.empty") : called(sits);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        var delegate = seat.delegate();
        if (seat.isMovedUp() && delegate != null) {
            lines.add(translate("assembly.seat.instead", called(delegate)));
        }
        for (int rank = 0; rank < seat.substitutes().size(); rank++) {
            lines.add(translate(
                    "assembly.seat.substitute",
                    rank + 1,
                    called(seat.substitutes().get(rank))));
        }
        return lines;
    }

    private Button button(String word, Runnable act) {
        var button = new Button(translate(word), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate(word + ".of", seat.position()));
        return button;
    }

    static String called(Seat.Person person) {
        return person.number() == null ? person.name() : person.name() + " (" + person.number() + ")";
    }
}

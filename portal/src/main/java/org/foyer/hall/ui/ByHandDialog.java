package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.door.Ruling;
import org.foyer.hall.ByHand;
import org.foyer.widgets.Toast;

/** Lets somebody in or out without a desk. */
final class ByHandDialog extends Dialog {

    private final ChairDesk desk;
    private final AssemblyId assembly;
    private final ComboBox<ByHand.Person> person = new ComboBox<>();
    private final IntegerField card = new IntegerField();
    private final Button act = new Button();

    ByHandDialog(ByHand byHand, ChairDesk desk, AssemblyId assembly) {
        this.desk = desk;
        this.assembly = assembly;
        setHeaderTitle(getTranslation("hall.hand.title"));
        addClassName("foyer-hall-dialog");
        person.setLabel(getTranslation("hall.hand.person"));
        person.setItems(query ->
                byHand.find(assembly, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setItemLabelGenerator(it -> it.number().isEmpty() ? it.name() : it.name() + " · " + it.number());
        person.setManualValidation(true);
        person.setWidthFull();
        person.addValueChangeListener(
                change -> follow(change.getValue() != null && change.getValue().isIn()));
        card.setLabel(getTranslation("hall.hand.card"));
        card.setManualValidation(true);
        card.setClearButtonVisible(true);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(click -> act());
        add(new Paragraph(getTranslation("hall.hand.about")), person, card);
        getFooter().add(new Button(getTranslation("hall.cancel"), click -> close()), act);
        follow(false);
    }

    private void follow(boolean isIn) {
        person.setInvalid(false);
        card.setVisible(!isIn);
        act.setText(getTranslation(isIn ? "hall.hand.out" : "hall.hand.in"));
    }

    private void act() {
        var who = person.getValue();
        if (who == null) {
            person.setErrorMessage(getTranslation("hall.hand.missing"));
            person.setInvalid(true);
            person.focus();
            return;
        }
        card.setInvalid(false);
        var ruling = who.isIn() ? desk.letOut(assembly, who.id()) : desk.admit(assembly, who.id(), card.getValue());
        if (ruling instanceof Ruling.Refused(String code)) {
            String why = getTranslation(Rulings.key(code));
            if (code.startsWith("CARD_")) {
                card.setErrorMessage(why);
                card.setInvalid(true);
            } else {
                person.setErrorMessage(why);
                person.setInvalid(true);
            }
            return;
        }
        close();
        Toast.show(getTranslation(who.isIn() ? "hall.hand.out.done" : "hall.hand.in.done", who.name()));
    }
}

package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.door.Conflict;
import org.foyer.door.Ruling;
import org.foyer.door.Settlement;
import org.foyer.hall.Board;
import org.foyer.widgets.Toast;

/** Asks what was really the case, and settles a conflict by it. */
final class SettleDialog extends Dialog {

    private final ChairDesk desk;
    private final AssemblyId assembly;
    private final Board.Dispute dispute;
    private final RadioButtonGroup<Settlement> how = new RadioButtonGroup<>();
    private final IntegerField card = new IntegerField();

    SettleDialog(ChairDesk desk, AssemblyId assembly, Board.Dispute dispute, HallTimes times) {
        this.desk = desk;
        this.assembly = assembly;
        this.dispute = dispute;
        var words = new HallWords(times);
        setHeaderTitle(words.title(dispute));
        addClassName("foyer-hall-dialog");
        how.setLabel(getTranslation("hall.settle.how"));
        how.setItems(ways(dispute.kind()));
        how.setItemLabelGenerator(way -> getTranslation(key(way)));
        how.setManualValidation(true);
        how.addValueChangeListener(change -> {
            card.setVisible(change.getValue() == Settlement.CARD_CORRECTED);
            how.setInvalid(false);
        });
        card.setLabel(getTranslation("hall.settle.card"));
        card.setManualValidation(true);
        card.setVisible(false);
        add(new Paragraph(words.story(dispute)), how, card);
        var settle = new Button(getTranslation("hall.settle"), click -> settle());
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("hall.cancel"), click -> close()), settle);
    }

    private static List<Settlement> ways(Conflict.Kind kind) {
        return switch (kind) {
            case TWICE_IN -> List.of(Settlement.SAME_PERSON, Settlement.OTHER_PERSON);
            case CARD_TWICE -> List.of(Settlement.CARD_CORRECTED, Settlement.CARD_TAKEN_BACK);
            case CARD_WITHOUT_VOTE -> List.of(Settlement.CARD_TAKEN_BACK);
        };
    }

    private static String key(Settlement way) {
        return "hall.settle." + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void settle() {
        var way = how.getValue();
        if (way == null) {
            how.setErrorMessage(getTranslation("hall.settle.missing"));
            how.setInvalid(true);
            return;
        }
        var ruling = desk.settle(assembly, dispute.disputed(), way, card.getValue());
        if (ruling instanceof Ruling.Refused(String code) && code.startsWith("CARD_")) {
            card.setErrorMessage(getTranslation(Rulings.key(code)));
            card.setInvalid(true);
            card.focus();
            return;
        }
        close();
        Toast.show(
                ruling instanceof Ruling.Refused(String code)
                        ? getTranslation(Rulings.key(code))
                        : getTranslation("hall.settle.done", dispute.name()));
    }
}

package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.door.Ruling;
import org.foyer.hall.Board;
import org.foyer.widgets.Toast;

/** Asks why something is taken back. */
final class AnnulDialog extends Dialog {

    private static final int LONGEST = 200;

    private final ChairDesk desk;
    private final AssemblyId assembly;
    private final Board.Line line;
    private final TextField reason = new TextField();

    AnnulDialog(ChairDesk desk, AssemblyId assembly, Board.Line line, HallTimes times) {
        this.desk = desk;
        this.assembly = assembly;
        this.line = line;
        var words = new HallWords(times);
        setHeaderTitle(getTranslation("hall.annul.question"));
        addClassName("foyer-hall-dialog");
        reason.setLabel(getTranslation("hall.annul.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.focus();
        add(
                new Paragraph(words.line(line) + " · " + words.place(line)),
                new Paragraph(getTranslation("hall.annul.consequence")),
                reason);
        var annul = new Button(getTranslation("hall.annul"), click -> annul());
        annul.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("hall.cancel"), click -> close()), annul);
    }

    private void annul() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("hall.annul.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        var ruling = desk.annul(assembly, line.nonce(), reason.getValue());
        close();
        Toast.show(
                ruling instanceof Ruling.Refused(String code)
                        ? getTranslation(Rulings.key(code))
                        : getTranslation("hall.annul.done"));
    }
}

package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.SeatFilling;
import org.foyer.values.UnitId;

/** Takes a list of member numbers; what could not be used stays in the field, with the reasons. */
final class PasteSeatsDialog extends ArrangeDialog {

    private final SeatFilling filling;
    private final AssemblyId assembly;
    private final UnitId unit;
    private final TextArea lines = new TextArea(getTranslation("assembly.seat.paste.lines"));

    PasteSeatsDialog(SeatFilling filling, AssemblyId assembly, UnitId unit, Runnable onDone) {
        super("seat", translate("assembly.seat.paste"), onDone);
        this.filling = filling;
        this.assembly = assembly;
        this.unit = unit;
        lines.setHelperText(getTranslation("assembly.seat.paste.help"));
        lines.setMinRows(6);
        lines.setMaxRows(12);
        lines.setMaxLength(20_000);
        fields(lines);
    }

    @Override
    void save() {
        var outcome = filling.paste(assembly, unit, lines.getValue());
        tellLines(outcome, getTranslation("assembly.seat.pasted", outcome.taken()), lines);
    }
}

package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Guest;
import org.foyer.assembly.Guests;

/** Invites a list of guests; what could not be used stays in the field, with the reasons. */
final class PasteGuestsDialog extends ArrangeDialog {

    private final Guests guests;
    private final AssemblyId assembly;
    private final RadioButtonGroup<Attendee.Kind> kind = GuestFields.kind();
    private final TextArea lines = new TextArea(getTranslation("assembly.guest.paste.lines"));
    private final Select<Locale> language = GuestFields.language(getLocale());

    PasteGuestsDialog(Guests guests, AssemblyId assembly, Runnable onDone) {
        super("guest", translate("assembly.guest.paste"), onDone);
        this.guests = guests;
        this.assembly = assembly;
        lines.setHelperText(getTranslation("assembly.guest.paste.help"));
        lines.setMinRows(6);
        lines.setMaxRows(12);
        lines.setMaxLength(50_000);
        fields(kind, lines, language);
    }

    @Override
    void save() {
        var like = new Guest.Invitation(kind.getValue(), "", "", "", language.getValue());
        var outcome = guests.paste(assembly, like, lines.getValue());
        tellLines(outcome, getTranslation("assembly.guest.pasted", outcome.taken()), lines);
    }
}

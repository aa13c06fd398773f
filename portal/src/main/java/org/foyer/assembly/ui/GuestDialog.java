package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Guest;
import org.foyer.assembly.Guests;

/** Invites one guest, or somebody of the press. */
final class GuestDialog extends ArrangeDialog {

    private final Guests guests;
    private final AssemblyId assembly;
    private final RadioButtonGroup<Attendee.Kind> kind = GuestFields.kind();
    private final TextField name = new TextField(getTranslation("assembly.guest.name"));
    private final TextField organisation = new TextField(getTranslation("assembly.guest.organisation"));
    private final EmailField email = GuestFields.email();
    private final Select<Locale> language = GuestFields.language(getLocale());

    GuestDialog(Guests guests, AssemblyId assembly, Runnable onDone) {
        super("guest", translate("assembly.guest.invite"), onDone);
        this.guests = guests;
        this.assembly = assembly;
        fields(kind, name, organisation, email, language);
    }

    @Override
    void save() {
        tell(
                guests.invite(
                        assembly,
                        new Guest.Invitation(
                                kind.getValue(),
                                name.getValue(),
                                organisation.getValue(),
                                email.getValue(),
                                language.getValue())),
                getTranslation("assembly.guest.invited", name.getValue().strip()));
    }
}

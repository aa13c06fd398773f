package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Locale;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Guest;
import org.foyer.assembly.Guests;

/** Sends a ticket, again or for the first time. */
final class SendTicketDialog extends ArrangeDialog {

    private final Guests guests;
    private final AssemblyId assembly;
    private final Guest guest;
    private final EmailField email = GuestFields.email();
    private final Select<Locale> language = GuestFields.language(getLocale());

    SendTicketDialog(Guests guests, AssemblyId assembly, Guest guest, Runnable onDone) {
        super("guest", translate("assembly.guest.send.of", guest.name()), onDone, "assembly.guest.send");
        this.guests = guests;
        this.assembly = assembly;
        this.guest = guest;
        fields(email, language);
    }

    @Override
    void save() {
        tell(
                guests.send(assembly, guest.id(), email.getValue(), language.getValue()),
                getTranslation("assembly.guest.sent"));
    }
}

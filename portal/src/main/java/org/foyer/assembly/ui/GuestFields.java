package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Locale;
import org.foyer.assembly.Attendee;
import org.foyer.values.Languages;

/** The fields that several dialogs about guests share. */
final class GuestFields {

    private GuestFields() {}

    static RadioButtonGroup<Attendee.Kind> kind() {
        var kind = new RadioButtonGroup<Attendee.Kind>(translate("assembly.guest.kind"));
        kind.setItems(Attendee.Kind.GUEST, Attendee.Kind.PRESS);
        kind.setItemLabelGenerator(it -> translate("assembly.guest.kind." + it));
        kind.setValue(Attendee.Kind.GUEST);
        return kind;
    }

    static EmailField email() {
        var email = new EmailField(translate("assembly.guest.email"));
        email.setHelperText(translate("assembly.guest.email.help"));
        email.setMaxLength(254);
        // what is no address is said by the service, beside all else that it does not take
        email.setManualValidation(true);
        return email;
    }

    static Select<Locale> language(Locale now) {
        var language = new Select<Locale>();
        language.setLabel(translate("assembly.guest.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::ownName);
        language.setValue(Languages.offered(now).orElse(Locale.ENGLISH));
        return language;
    }
}

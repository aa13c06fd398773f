package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointId;
import org.foyer.member.EditResult;
import org.foyer.member.EmailAddresses;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.PhoneNumbers;
import org.foyer.profile.ProfileContacts;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Toast;

/** The phones and e-mail addresses of the page. A row comes and goes by itself, so that words typed in another one stay. */
final class ContactPanel extends Div {

    private final ProfilePage page;
    private final ProfileService profiles;
    private final ProfileContacts contacts;
    private final PhoneNumbers phones;
    private final EmailAddresses emails;
    private final Map<ContactPointId, ContactRow> rows = new HashMap<>();
    private final Div fields = new Div();

    ContactPanel(
            ProfilePage page,
            ProfileService profiles,
            ProfileContacts contacts,
            PhoneNumbers phones,
            EmailAddresses emails) {
        this.page = page;
        this.profiles = profiles;
        this.contacts = contacts;
        this.phones = phones;
        this.emails = emails;
        fields.addClassName("foyer-form-fields");
        var add = new Div(new Span(getTranslation("profile.contact.add")));
        add.addClassNames("foyer-line-up", "foyer-screen-only");
        for (ContactKind kind : List.of(ContactKind.MOBILE, ContactKind.PHONE, ContactKind.EMAIL)) {
            var button = new Button(getTranslation(key(kind) + ".add"), new Icon("plus").small(), click -> draft(kind));
            button.setEnabled(kind != ContactKind.EMAIL || page.inPerson());
            add.add(button);
        }
        add(fields, add);
        refresh();
    }

    String shown(ContactKind kind, String value) {
        return kind == ContactKind.EMAIL ? emails.shown(value) : phones.shown(value);
    }

    Optional<Contact> find(ContactPointId id) {
        return profiles.profileOf(page.member()).contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }

    /** Shows what is new, drops what is gone, and leaves the rest alone. */
    void refresh() {
        List<Contact> now = profiles.profileOf(page.member()).contacts();
        now.stream()
                .filter(contact -> !(contact.kind() == ContactKind.EMAIL && contact.main()))
                .forEach(contact -> rows.computeIfAbsent(contact.id(), id -> {
                            var row = new ContactRow(page, contact, contacts, this);
                            fields.add(row);
                            return row;
                        })
                        .main(contact.main()));
        rows.entrySet().removeIf(row -> {
            boolean gone = now.stream().noneMatch(contact -> contact.id().equals(row.getKey()));
            if (gone) {
                page.lights().remove(row.getValue().field());
                fields.remove(row.getValue());
            }
            return gone;
        });
    }

    /** Reports what did not work; a point that is gone meanwhile leaves the page. */
    void tell(EditResult result) {
        if (result instanceof EditResult.Refused refused) {
            Toast.show(Refusals.words(this, refused));
        }
        refresh();
    }

    private void draft(ContactKind kind) {
        var input = inputFor(kind);
        var binding = new LitField.Binding<String, String>(
                () -> "", value -> value, value -> value, (seen, typed) -> contacts.add(page.member(), kind, typed));
        var field = new LitField<>(page, getTranslation(key(kind)), input, "", binding);
        field.show(LightState.WAITING, getTranslation("profile.light.typing"));
        field.onSettled(() -> {
            page.lights().remove(field);
            fields.remove(field);
            refresh();
        });
        fields.add(field);
        input.focus();
    }

    static TextField inputFor(ContactKind kind) {
        var input = new TextField();
        input.setAutocomplete(kind == ContactKind.EMAIL ? Autocomplete.EMAIL : Autocomplete.TEL);
        input.getElement().setAttribute("inputmode", kind == ContactKind.EMAIL ? "email" : "tel");
        return input;
    }

    static String key(ContactKind kind) {
        return "profile.contact." + kind.name().toLowerCase(Locale.ROOT);
    }
}

package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.foyer.member.ContactKind;
import org.foyer.member.Edit;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.profile.ProfileContacts;
import org.foyer.widgets.ConfirmSheet;

/** One phone or e-mail address, with what can be done to it. */
final class ContactRow extends Div {

    private final LitField<TextField, String, String> field;
    private final Button makeMain;
    private final Span first = new Span();
    private final boolean phone;

    ContactRow(ProfilePage page, Contact contact, ProfileContacts contacts, ContactPanel panel) {
        phone = contact.kind() != ContactKind.EMAIL;
        var visibility =
                new VisibilityChoice(contact.visibility(), edit -> contacts.show(page.member(), contact.id(), edit));
        var input = ContactPanel.inputFor(contact.kind());
        input.setId("contact-" + contact.id().value());
        field = new LitField<>(
                        page,
                        label(contact),
                        input,
                        contact.value(),
                        new LitField.Binding<>(
                                () -> panel.find(contact.id())
                                        .map(Contact::value)
                                        .orElse(""),
                                value -> panel.shown(contact.kind(), value),
                                words -> words,
                                (seen, typed) -> contacts.change(page.member(), contact.id(), new Edit<>(seen, typed))))
                .held(
                        contact.main() ? List.of(contact.kind().name().toLowerCase(Locale.ROOT)) : List.of(),
                        value -> panel.shown(contact.kind(), value))
                .menu(visibility.menu());
        first.setText(getTranslation("profile.contact.first"));
        first.addClassName("foyer-hint");
        makeMain = new Button(
                getTranslation("profile.contact.make-main"),
                click -> panel.tell(contacts.makeMain(page.member(), contact.id())));
        makeMain.addThemeVariants(ButtonVariant.TERTIARY);
        var remove = new Button(
                getTranslation("profile.contact.remove"),
                click -> new ConfirmSheet(
                                getTranslation(
                                        "profile.contact.remove.question",
                                        field.input().getValue()),
                                getTranslation("profile.contact.remove.consequence"),
                                getTranslation("profile.contact.remove"),
                                getTranslation("profile.contact.keep"),
                                () -> panel.tell(contacts.remove(page.member(), contact.id())))
                        .open());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(
                getTranslation("profile.contact.remove.label", field.input().getValue()));
        boolean open = phone || page.inPerson();
        input.setReadOnly(!open);
        remove.setEnabled(open);
        var actions = new Div(first, makeMain, remove);
        actions.addClassName("foyer-line-up");
        add(field, actions);
        main(contact.main());
    }

    private String label(Contact contact) {
        String kind = getTranslation(ContactPanel.key(contact.kind()));
        return contact.label() == null ? kind : kind + " (" + contact.label() + ")";
    }

    LitField<TextField, String, String> field() {
        return field;
    }

    /** Whether it is the one of its kind that is called first. */
    void main(boolean main) {
        first.setVisible(main);
        makeMain.setVisible(!main && phone);
    }
}

package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.foyer.member.ContactKind;
import org.foyer.member.EmailAddresses;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.profile.MainEmailChange;
import org.foyer.profile.ProfileContacts;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** The main e-mail, which changes only by a confirmation. */
@org.springframework.stereotype.Component
@Order(290)
class MainEmailSection implements ProfileSection {

    private final MainEmailChange change;
    private final ProfileContacts contacts;
    private final EmailAddresses addresses;
    private final Clock clock;

    MainEmailSection(MainEmailChange change, ProfileContacts contacts, EmailAddresses addresses, Clock clock) {
        this.change = change;
        this.contacts = contacts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Component on(ProfilePage page) {
        Optional<Contact> main = page.profile().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.EMAIL && contact.main())
                .findFirst();
        String current = main.map(Contact::value).map(addresses::shown).orElse("");
        var panel = new MainEmailPanel(
                page.member(), current, change, clock.getZone(), page.crm().of(List.of("email"), addresses::shown));
        if (!page.inPerson()) {
            panel.close();
        }
        main.ifPresent(contact -> panel.menu(
                new VisibilityChoice(contact.visibility(), edit -> contacts.show(page.member(), contact.id(), edit))
                        .menu()));
        return new FormSection(translate("selfservice.email.title"), translate("selfservice.email.about")).wide(panel);
    }
}

package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.foyer.member.ContactKind;
import org.foyer.member.EmailAddresses;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.profile.MainEmailChange;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** The main e-mail, which changes only by a confirmation. */
@org.springframework.stereotype.Component
@Order(290)
class MainEmailSection implements ProfileSection {

    private final MainEmailChange change;
    private final EmailAddresses addresses;
    private final Clock clock;

    MainEmailSection(MainEmailChange change, EmailAddresses addresses, Clock clock) {
        this.change = change;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Component on(ProfilePage page) {
        String current = page.profile().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.EMAIL && contact.main())
                .map(Contact::value)
                .map(addresses::shown)
                .findFirst()
                .orElse("");
        return new FormSection(translate("selfservice.email.title"), translate("selfservice.email.about"))
                .wide(new MainEmailPanel(page.member(), current, change, clock.getZone()));
    }
}

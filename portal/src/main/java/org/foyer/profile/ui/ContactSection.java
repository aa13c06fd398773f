package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import org.foyer.member.EmailAddresses;
import org.foyer.member.PhoneNumbers;
import org.foyer.profile.ProfileContacts;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** Phones and further e-mail addresses. The main e-mail is a way to sign in and has a place of its own. */
@org.springframework.stereotype.Component
@Order(300)
class ContactSection implements ProfileSection {

    private final ProfileService profiles;
    private final ProfileContacts contacts;
    private final PhoneNumbers phones;
    private final EmailAddresses emails;

    ContactSection(ProfileService profiles, ProfileContacts contacts, PhoneNumbers phones, EmailAddresses emails) {
        this.profiles = profiles;
        this.contacts = contacts;
        this.phones = phones;
        this.emails = emails;
    }

    @Override
    public Component on(ProfilePage page) {
        return new FormSection(translate("profile.contact"), translate("profile.contact.about"))
                .wide(new ContactPanel(page, profiles, contacts, phones, emails));
    }
}

package org.foyer.contact.ui;

import java.util.Optional;
import org.foyer.contact.Contact;
import org.foyer.directory.DirectoryAction;
import org.foyer.values.MemberId;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to one's conversations: from the menu, and from people and bodies of the directory. */
@Configuration(proxyBeanMethods = false)
class ContactMenu {

    @Bean
    MenuEntry conversations(Contact contact) {
        return MenuEntry.forMembers(40, "message", "contact.title", ContactView.ROUTE)
                .onlyIf(contact::isOpen);
    }

    @Bean
    DirectoryAction writing(Contact contact) {
        return new DirectoryAction() {
            @Override
            public Optional<Way> aboutPerson(MemberId person) {
                return contact.reaches(person)
                        ? Optional.of(new Way("message", "contact.write.person", WriteView.toPerson(person)))
                        : Optional.empty();
            }

            @Override
            public Optional<Way> aboutBody(String unitNumber) {
                return contact.desks(unitNumber).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Way("message", "contact.write", WriteView.toBody(unitNumber)));
            }
        };
    }
}

package org.foyer.contact.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.foyer.contact.Contact;
import org.foyer.contact.Unread;
import org.foyer.directory.DirectoryAction;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.OwnChoice;
import org.foyer.widgets.StartContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to one's conversations: from the menu, and from people and bodies of the directory. */
@Configuration(proxyBeanMethods = false)
class ContactMenu {

    @Bean
    MenuEntry conversations(Contact contact, Unread unread) {
        return MenuEntry.forMembers(40, "message", "contact.title", ContactView.ROUTE)
                .onlyIf(contact::isOpen)
                .counting(() -> {
                    var count = unread.count();
                    return count == 0 ? OptionalLong.empty() : OptionalLong.of(count);
                });
    }

    @Bean
    StartContributor unreadMessages(Unread unread, Texts texts) {
        return new StartContributor() {
            @Override
            public List<NextStep> steps(MemberId member, Locale locale) {
                var count = unread.count();
                return count == 0
                        ? List.of()
                        : List.of(new NextStep(
                                30,
                                "mail",
                                ContactView.ROUTE,
                                count == 1
                                        ? texts.get(locale, "contact.step.one")
                                        : texts.get(locale, "contact.step.many", count),
                                texts.get(locale, "contact.step.fact")));
            }
        };
    }

    @Bean
    OwnChoice howOneIsReached(Contact contact) {
        return new ReachChoice(contact);
    }

    @Bean
    DirectoryAction writing(Contact contact) {
        return new DirectoryAction() {
            @Override
            public Optional<Way> aboutPerson(MemberId person) {
                return contact.isOpen() && contact.reaches(person)
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

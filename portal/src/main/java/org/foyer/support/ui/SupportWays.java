package org.foyer.support.ui;

import java.util.Optional;
import org.foyer.access.Impersonations;
import org.foyer.account.MemberAction;
import org.foyer.directory.DirectoryAction;
import org.foyer.values.MemberId;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to support: from the menu, from the list of members, and from people of the directory. */
@Configuration(proxyBeanMethods = false)
class SupportWays {

    private static final String ICON = "eye";
    private static final String LABEL = "support.way";

    @Bean
    MenuEntry supportEntry(Impersonations impersonations) {
        return MenuEntry.forOffices(95, "headset", "support.menu", SupportView.ROUTE, impersonations::isOpen);
    }

    @Bean
    DirectoryAction helpingSomebodyFound(Impersonations impersonations) {
        return new DirectoryAction() {
            @Override
            public Optional<Way> aboutPerson(MemberId person) {
                return impersonations.helpable(person).map(name -> new Way(ICON, LABEL, HelpView.addressOf(person)));
            }

            @Override
            public Optional<Way> aboutBody(String unitNumber) {
                return Optional.empty();
            }
        };
    }

    @Bean
    MemberAction helpingAMember(Impersonations impersonations) {
        return new MemberAction() {
            @Override
            public boolean isOpen() {
                return impersonations.isOpen();
            }

            @Override
            public Way about(MemberId member) {
                return new Way(ICON, LABEL, HelpView.addressOf(member));
            }
        };
    }
}

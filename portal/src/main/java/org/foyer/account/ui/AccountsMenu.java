package org.foyer.account.ui;

import org.foyer.account.OfficeMembers;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the members, for those whose office reaches some. */
@Configuration(proxyBeanMethods = false)
class AccountsMenu {

    @Bean
    MenuEntry officeMembersEntry(OfficeMembers members) {
        return MenuEntry.forOffices(10, "users", "accounts.members.menu", MembersView.ROUTE, members::isOpen);
    }
}

package org.foyer.account.ui;

import org.foyer.account.AccountDesk;
import org.foyer.account.OfficeMembers;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the members and to their accounts. */
@Configuration(proxyBeanMethods = false)
class AccountsMenu {

    @Bean
    MenuEntry officeMembersEntry(OfficeMembers members) {
        return MenuEntry.forOffices(10, "users", "accounts.members.menu", MembersView.ROUTE, members::isOpen);
    }

    /** The way to the state of all accounts, for those whose office reaches everybody. */
    @Bean
    MenuEntry accountsEntry(AccountDesk desk) {
        return MenuEntry.forOffices(87, "user-check", "accounts.follow.menu", AccountsView.ROUTE, desk::isOpen);
    }
}

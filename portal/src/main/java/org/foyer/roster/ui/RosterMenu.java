package org.foyer.roster.ui;

import org.foyer.roster.MemberLists;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the member lists, for those whose office reaches some. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

    @Bean
    MenuEntry memberListsEntry(MemberLists lists) {
        return MenuEntry.forOffices(20, "table", "roster.menu", ListsView.ROUTE, lists::isOpen);
    }
}

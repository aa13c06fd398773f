package org.foyer.calls.ui;

import org.foyer.calls.CallLists;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the call lists, for those whose office lets them call. */
@Configuration(proxyBeanMethods = false)
class CallMenu {

    @Bean
    MenuEntry callListsEntry(CallLists lists) {
        return MenuEntry.forOffices(21, "phone", "calls.menu", CallListsView.ROUTE, lists::isOpen);
    }
}

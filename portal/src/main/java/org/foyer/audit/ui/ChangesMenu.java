package org.foyer.audit.ui;

import org.foyer.audit.ChangeLogGuard;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the change log, for those whose office searches it. */
@Configuration(proxyBeanMethods = false)
class ChangesMenu {

    @Bean
    MenuEntry changesEntry(ChangeLogGuard guard) {
        return MenuEntry.forOffices(80, "history", "audit.changes.title", ChangesView.ROUTE, guard::isOpen);
    }
}

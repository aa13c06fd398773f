package org.foyer.duplicate.ui;

import org.foyer.duplicate.Duplicates;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the duplicates, for those who may join members. */
@Configuration(proxyBeanMethods = false)
class DuplicatesMenu {

    @Bean
    MenuEntry duplicatesEntry(Duplicates duplicates) {
        return MenuEntry.forOffices(83, "copy", "duplicate.menu", DuplicatesView.ROUTE, duplicates::isOpen);
    }
}

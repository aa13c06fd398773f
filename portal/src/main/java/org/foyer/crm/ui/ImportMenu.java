package org.foyer.crm.ui;

import org.foyer.crm.ImportService;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the imports, for those who may import. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

    @Bean
    MenuEntry importEntry(ImportService imports) {
        return MenuEntry.forOffices(80, "file-import", "crm.import.menu", ImportView.ROUTE, imports::isOpenToMe);
    }
}

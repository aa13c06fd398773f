package org.foyer.crm.ui;

import org.foyer.crm.ImportService;
import org.foyer.crm.QuarantineDesk;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the imports for those who may import, and to what they held back. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

    @Bean
    MenuEntry importEntry(ImportService imports) {
        return MenuEntry.forOffices(80, "file-import", "crm.import.menu", ImportView.ROUTE, imports::isOpenToMe);
    }

    @Bean
    MenuEntry quarantineEntry(QuarantineDesk desk) {
        return MenuEntry.forOffices(
                81, "alert-triangle", "crm.quarantine.menu", QuarantineView.ROUTE, desk::isOpenToMe);
    }
}

package org.foyer.outbox.ui;

import org.foyer.outbox.OutboxDesk;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to what goes back to the member administration, for those who may see it. */
@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry(OutboxDesk desk) {
        return MenuEntry.forOffices(85, "arrows-right-left", "outbox.menu", OutboxView.ROUTE, desk::isOpen);
    }
}

package org.foyer.verification.ui;

import org.foyer.verification.Partners;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the partners, for those who look after the cards of the whole association. */
@Configuration(proxyBeanMethods = false)
class PartnersMenu {

    @Bean
    MenuEntry partnersEntry(Partners partners) {
        return MenuEntry.forOffices(
                46, "shield-check", "verification.partners.title", PartnersView.ROUTE, partners::isOpen);
    }
}

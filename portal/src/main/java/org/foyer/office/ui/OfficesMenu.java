package org.foyer.office.ui;

import org.foyer.office.Offices;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the offices, for those who may grant some. */
@Configuration(proxyBeanMethods = false)
class OfficesMenu {

    @Bean
    MenuEntry officesEntry(Offices offices) {
        return MenuEntry.forOffices(25, "briefcase", "office.title", OfficesView.ROUTE, offices::isOpen);
    }
}

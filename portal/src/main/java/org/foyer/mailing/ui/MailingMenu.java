package org.foyer.mailing.ui;

import org.foyer.mailing.MailingDesk;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to newsletters and surveys, for the central office. */
@Configuration(proxyBeanMethods = false)
class MailingMenu {

    @Bean
    MenuEntry mailingsEntry(MailingDesk desk) {
        return MenuEntry.forOffices(70, "speakerphone", "mailing.menu", MailingsView.ROUTE, desk::isOpen);
    }
}

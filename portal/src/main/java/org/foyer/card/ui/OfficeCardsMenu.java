package org.foyer.card.ui;

import org.foyer.card.CardDesk;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the cards of the members, for the offices that look after them. */
@Configuration(proxyBeanMethods = false)
class OfficeCardsMenu {

    @Bean
    MenuEntry cardsOfTheOffice(CardDesk desk) {
        return MenuEntry.forOffices(24, "credit-card", "card.office.menu", OfficeCardsView.ROUTE, desk::isOpen);
    }
}

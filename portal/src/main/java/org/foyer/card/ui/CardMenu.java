package org.foyer.card.ui;

import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the card, within reach of the thumb. */
@Configuration(proxyBeanMethods = false)
class CardMenu {

    @Bean
    MenuEntry myCard() {
        return MenuEntry.forMembers(20, "id-badge-2", "card.title", CardView.ROUTE)
                .inBar(10, "card.short");
    }
}

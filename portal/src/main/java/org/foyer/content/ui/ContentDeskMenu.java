package org.foyer.content.ui;

import org.foyer.content.SeeAs;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the desk of the editors. */
@Configuration(proxyBeanMethods = false)
class ContentDeskMenu {

    @Bean
    MenuEntry contentDeskEntry(SeeAs editors) {
        return MenuEntry.forOffices(60, "edit", "content.desk.menu", ContentDeskView.ROUTE, editors::isAllowed);
    }
}

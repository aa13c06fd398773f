package org.foyer.profile.ui;

import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's own data in the menu. */
@Configuration(proxyBeanMethods = false)
class ProfileMenu {

    @Bean
    MenuEntry myData() {
        return MenuEntry.forMembers(10, "user-edit", "profile.title", MyDataView.ROUTE)
                .inBar(30, "profile.menu.short");
    }
}

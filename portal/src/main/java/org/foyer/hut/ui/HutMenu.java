package org.foyer.hut.ui;

import org.foyer.hut.Huts;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the huts, for those who look after one. */
@Configuration(proxyBeanMethods = false)
class HutMenu {

    @Bean
    MenuEntry hutEntry(Huts huts) {
        return MenuEntry.forOffices(45, "building-cottage", "hut.title", HutView.ROUTE, huts::isOpenToMe);
    }
}

package org.foyer.category.ui;

import org.foyer.category.CategoryDesk;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the steps of age, for those who may decide about them. */
@Configuration(proxyBeanMethods = false)
class CategoryMenu {

    @Bean
    MenuEntry categoryEntry(CategoryDesk desk) {
        return MenuEntry.forOffices(72, "cake", "category.menu", CategoryView.ROUTE, desk::isOpenToMe);
    }
}

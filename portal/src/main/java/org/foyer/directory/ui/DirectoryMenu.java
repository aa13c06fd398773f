package org.foyer.directory.ui;

import org.foyer.directory.Directory;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the directory, for members. */
@Configuration(proxyBeanMethods = false)
class DirectoryMenu {

    @Bean
    MenuEntry whoIsWho(Directory directory) {
        return MenuEntry.forMembers(30, "users", "directory.title", DirectoryView.ROUTE)
                .onlyIf(directory::isOpen)
                .inBar(20, "directory.short");
    }
}

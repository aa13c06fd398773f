package org.foyer.assembly.ui;

import org.foyer.assembly.Invitations;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the assemblies that concern oneself, while there are any. */
@Configuration(proxyBeanMethods = false)
class MyAssembliesMenu {

    @Bean
    MenuEntry myAssembliesEntry(Invitations invitations) {
        return MenuEntry.forMembers(35, "calendar-event", "assembly.mine", MyAssembliesView.ROUTE)
                .onlyIf(invitations::areThere);
    }
}

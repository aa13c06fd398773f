package org.foyer.assembly.ui;

import org.foyer.assembly.AssemblyPlanning;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the assemblies that one runs. */
@Configuration(proxyBeanMethods = false)
class AssemblyMenu {

    @Bean
    MenuEntry assemblyEntry(AssemblyPlanning planning) {
        return MenuEntry.forOffices(15, "clipboard-check", "assembly.menu", AssembliesView.ROUTE, planning::isOpenToMe);
    }
}

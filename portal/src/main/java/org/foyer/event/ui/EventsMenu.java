package org.foyer.event.ui;

import org.foyer.event.Events;
import org.foyer.values.Languages;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the events, while there are any. */
@Configuration(proxyBeanMethods = false)
class EventsMenu {

    @Bean
    MenuEntry eventsEntry(Events events, Languages languages) {
        return MenuEntry.forMembers(36, "calendar", "event.title", EventsView.ROUTE)
                // what is meant for a member depends on the language of the member, not on that of the page
                .onlyIf(() -> events.areThere(languages.fallback()));
    }
}

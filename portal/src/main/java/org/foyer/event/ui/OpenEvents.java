package org.foyer.event.ui;

import org.foyer.access.GuestPath;
import org.foyer.event.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Visitors may request the events that are meant for everyone, and learn nothing of others. */
@Configuration(proxyBeanMethods = false)
class OpenEvents {

    private static final String ROOT = "/" + EventsView.ROUTE + "/";

    @Bean
    GuestPath eventsForVisitors(Events events) {
        return new GuestPath(
                ROOT + "*",
                (path, reader) ->
                        events.find(path.substring(ROOT.length()), reader).isPresent());
    }
}

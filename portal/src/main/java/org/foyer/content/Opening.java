package org.foyer.content;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the library when the portal starts. */
@Component
class Opening {

    private final Delivery delivery;
    private final Library library;
    private final ContentProperties properties;

    Opening(Delivery delivery, Library library, ContentProperties properties) {
        this.delivery = delivery;
        this.library = library;
        this.properties = properties;
    }

    @EventListener(ApplicationStartedEvent.class)
    void fill() {
        for (Shelf shelf : Shelf.values()) {
            library.replace(shelf, delivery.all(shelf), properties.firstLanguage());
        }
    }
}

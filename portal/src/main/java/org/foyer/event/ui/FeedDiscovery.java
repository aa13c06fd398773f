package org.foyer.event.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.foyer.event.EventUnit;
import org.foyer.event.EventWords;
import org.foyer.event.Events;
import org.foyer.event.FeedLinks;
import org.foyer.values.Languages;
import org.springframework.stereotype.Component;

/** Names the feeds in the head of the pages about events and units, where feed readers look for them. */
@Component
class FeedDiscovery implements VaadinServiceInitListener {

    private static final String BODY = "directory/body/";

    private final Events events;
    private final EventWords words;
    private final Languages languages;

    FeedDiscovery(Events events, EventWords words, Languages languages) {
        this.events = events;
        this.words = words;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::name);
    }

    private void name(IndexHtmlResponse page) {
        Locale language =
                languages.best(Optional.ofNullable(page.getVaadinRequest().getHeader("Accept-Language"))
                        .orElse(""));
        unit(page)
                .ifPresent(unit -> FeedLinks.of(unit.number(), language)
                        .forEach(feed -> page.getDocument()
                                .head()
                                .appendElement("link")
                                .attr("rel", "alternate")
                                .attr("type", feed.mediaType())
                                .attr("title", words.feed(unit, language))
                                .attr("href", page.getVaadinRequest().getContextPath() + "/" + feed.address())));
    }

    private Optional<EventUnit> unit(IndexHtmlResponse page) {
        String path = Optional.ofNullable(page.getVaadinRequest().getPathInfo())
                .orElse("")
                .replaceFirst("^/", "");
        if (path.startsWith(BODY)) {
            return events.unit(path.substring(BODY.length()));
        }
        if (!path.equals(EventsView.ROUTE)) {
            return Optional.empty();
        }
        var asked = page.getVaadinRequest().getParameter(EventsView.UNIT);
        return asked == null ? events.top() : events.unit(asked);
    }
}

package org.foyer.event.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.foyer.event.Event;
import org.foyer.event.EventWords;
import org.foyer.event.Events;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.springframework.stereotype.Component;

/** Looks for events that are not over and that are meant for the reader, by title, place and unit. */
@Component
class EventsFound implements SearchContributor {

    private final Events events;
    private final EventWords words;

    EventsFound(Events events, EventWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public String label() {
        return "event.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public SearchHits find(SearchQuery query, Locale reader, int limit) {
        List<SearchHit> hits = events.upcoming(reader).stream()
                .filter(event -> fit(query, event, reader) > 0)
                .sorted(Comparator.comparingInt((Event event) -> -fit(query, event, reader)))
                .map(event -> new SearchHit(
                        "calendar", words.title(event, reader), words.when(event, reader), EventView.addressOf(event)))
                .toList();
        return SearchHits.firstOf(hits, limit);
    }

    private int fit(SearchQuery query, Event event, Locale reader) {
        return query.fit(
                String.join(" ", event.title().byLanguage().values()),
                words.where(event, reader) + " " + words.unit(event, reader));
    }
}

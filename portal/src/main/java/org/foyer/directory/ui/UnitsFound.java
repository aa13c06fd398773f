package org.foyer.directory.ui;

import java.util.Locale;
import org.foyer.directory.Body;
import org.foyer.directory.Directory;
import org.foyer.directory.People;
import org.foyer.directory.SearchWords;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.springframework.stereotype.Component;

/** Looks for units that the words name, where the directory is open. */
@Component
class UnitsFound implements SearchContributor {

    private final Directory directory;
    private final People people;
    private final SearchWords words;

    UnitsFound(Directory directory, People people, SearchWords words) {
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    @Override
    public String label() {
        return "directory.found.units";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public SearchHits find(SearchQuery query, Locale reader, int limit) {
        return directory.isOpen()
                ? SearchHits.firstOf(
                        people.bodies(query.text(), reader).stream()
                                .map(body -> hit(body, reader))
                                .toList(),
                        limit)
                : SearchHits.NONE;
    }

    private SearchHit hit(Body.Link body, Locale reader) {
        return new SearchHit(
                BodyRow.icon(body.kind()),
                body.name(),
                words.kind(body.kind(), reader),
                BodyView.addressOf(body.number()));
    }
}

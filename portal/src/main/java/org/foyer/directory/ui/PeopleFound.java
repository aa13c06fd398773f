package org.foyer.directory.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.directory.Directory;
import org.foyer.directory.Found;
import org.foyer.directory.Search;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.springframework.stereotype.Component;

/** Looks for people as the directory does, where it is open. */
@Component
class PeopleFound implements SearchContributor {

    private final Directory directory;

    PeopleFound(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String label() {
        return "directory.found.people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public SearchHits find(SearchQuery query, Locale reader, int limit) {
        if (!directory.isOpen()) {
            return SearchHits.NONE;
        }
        var result = directory.search(Search.everybody().withText(query.text()), reader);
        if (result.isGuess()) {
            // beside other kinds that fit, a guess would only be in the way; the directory itself offers it
            return SearchHits.NONE;
        }
        var hits = result.people(0, limit).stream().map(PeopleFound::hit).toList();
        String all = DirectoryView.ROUTE + "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        return new SearchHits(hits, result.counts().people(), Optional.of(all));
    }

    private static SearchHit hit(Found person) {
        String fact = Stream.of(person.office(), person.unit())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return new SearchHit(
                "user", person.firstName() + " " + person.lastName(), fact, PersonView.ROUTE + "/" + person.id());
    }
}

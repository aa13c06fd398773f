package org.foyer.directory.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.foyer.directory.Search;
import org.foyer.directory.SearchAddress;

/** The address of the directory with a search. */
final class SearchLink {

    private SearchLink() {}

    static Location of(Search search) {
        var parameters = SearchAddress.of(search);
        return parameters.isEmpty()
                ? new Location(DirectoryView.ROUTE)
                : new Location(DirectoryView.ROUTE, new QueryParameters(parameters));
    }

    /** @param country in which postcodes lie */
    static Search read(Location location, String country) {
        return SearchAddress.read(location.getQueryParameters().getParameters(), country);
    }
}

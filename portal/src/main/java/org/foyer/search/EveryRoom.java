package org.foyer.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Asks all rooms. Who may see what is decided in each of them. */
@Service
public class EveryRoom {

    private static final Logger LOG = LoggerFactory.getLogger(EveryRoom.class);
    private static final int LIMIT = 8;

    private final ObjectProvider<SearchContributor> rooms;

    EveryRoom(ObjectProvider<SearchContributor> rooms) {
        this.rooms = rooms;
    }

    /** What each room found, without those that found nothing; a room that breaks is told, and keeps no other from looking. */
    public List<FoundGroup> find(SearchQuery query, Locale reader) {
        return query.isTooShort()
                ? List.of()
                : rooms.stream()
                        .sorted(Comparator.comparingInt(SearchContributor::order))
                        .map(room -> asked(room, query, reader))
                        .filter(group -> group.failed() || group.found().total() > 0)
                        .toList();
    }

    private static FoundGroup asked(SearchContributor room, SearchQuery query, Locale reader) {
        try {
            return new FoundGroup(room.label(), room.find(query, reader, LIMIT), false);
        } catch (RuntimeException broken) {
            // what was looked for is not logged: it is mostly a name
            LOG.error("{} could not be searched", room.label(), broken);
            return new FoundGroup(room.label(), SearchHits.NONE, true);
        }
    }
}

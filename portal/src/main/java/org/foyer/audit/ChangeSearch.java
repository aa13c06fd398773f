package org.foyer.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** The whole change log, for those who may search it. Each method asks the guard first, and tells it what it shows. */
@Service
public class ChangeSearch {

    private final ChangeLogQueries log;
    private final ChangeLogGuard guard;

    ChangeSearch(ChangeLogQueries log, ChangeLogGuard guard) {
        this.log = log;
        this.guard = guard;
    }

    /** Whether the signed-in person may search. */
    public boolean isOpen() {
        return guard.isOpen();
    }

    /** Changes that match, latest first, with a receipt of the look for those whose contact details stand in them. */
    public List<Change> find(ChangeLog.Search search, int offset, int limit) {
        guard.mayRead();
        List<Change> found = log.search(search, offset, limit);
        guard.shown(found);
        return found;
    }

    /** How many changes match. */
    public long count(ChangeLog.Search search) {
        guard.mayRead();
        return log.count(search);
    }
}

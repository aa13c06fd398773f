package org.foyer.connector;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some members, and where to go on. */
public record CrmPage(List<CrmRecord> records, @Nullable String nextCursor) {

    public CrmPage {
        records = List.copyOf(records);
    }

    /** Where the next page begins; empty after the last one. */
    public Optional<String> next() {
        return Optional.ofNullable(nextCursor);
    }
}

package org.foyer.audit;

import java.time.LocalDate;
import java.util.List;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** Reads the change log. Whoever calls decides first whether the reader may see it. */
public interface ChangeLog {

    /** The history of one member's data, latest first, as far as it means something to a person. */
    List<Change> historyOf(MemberId member, int offset, int limit);

    /** How long the history of one member's data is. */
    long historyLength(MemberId member);

    /**
     * A search by {@link ChangeSearch}; a null or blank part does not narrow it.
     *
     * @param text looked for in the actor, the entity, the field names and the values
     * @param from first day, to last day, in the zone of the server's clock
     */
    record Search(
            @Nullable String text,
            @Nullable MemberId member,
            @Nullable String channel,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static Search everything() {
            return new Search(null, null, null, null, null);
        }
    }
}

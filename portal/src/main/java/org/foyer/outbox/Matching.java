package org.foyer.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmPage;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the record of a member by the number on the membership card. No system can be asked for a number, so all records are
 * read once, and again at most once a day when somebody is missing.
 */
@Component
class Matching {

    private static final Duration AT_MOST_EVERY = Duration.ofHours(24);

    private final CrmRecords records;
    private final CrmStates states;
    private final Clock clock;

    Matching(CrmRecords records, CrmStates states, Clock clock) {
        this.records = records;
        this.states = states;
        this.clock = clock;
    }

    /**
     * The system's own id of the member.
     *
     * @throws org.foyer.remote.RemoteException when the system has to be read and cannot be
     */
    Optional<String> recordOf(MemberId member, CrmClient client) {
        Optional<String> known = records.idOf(client.name(), member);
        if (known.isPresent() || states.isMatchedSince(clock.instant().minus(AT_MOST_EVERY))) {
            return known;
        }
        @Nullable String cursor = null;
        do {
            CrmPage page = client.page(cursor, null);
            page.records().forEach(record -> records.match(client.name(), record));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        states.matched(clock.instant());
        return records.idOf(client.name(), member);
    }
}

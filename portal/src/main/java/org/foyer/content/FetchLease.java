package org.foyer.content;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one fetch at a time, on all nodes together; one whose node died is over after a while. */
@Repository
class FetchLease {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    FetchLease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nobody else is fetching: then the holder is. */
    boolean take(UUID holder) {
        var now = clock.instant();
        return jdbc.sql("""
                        update content_fetch set holder = :holder, until = :until
                        where holder is null or until < :now""")
                        .param("holder", holder)
                        .param("until", Timestamp.from(now.plus(LONGEST)))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void giveBack(UUID holder) {
        jdbc.sql("update content_fetch set holder = null, until = null where holder = :holder")
                .param("holder", holder)
                .update();
    }
}

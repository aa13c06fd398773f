package org.foyer.content;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often the password of the service account was refused in a row, by all nodes together: after a few wrong passwords Magnolia
 * disables the account for good, so the second refusal is the last.
 */
@Repository
class SignInRefusals {

    private static final int LAST = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInRefusals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the password may be sent. */
    boolean isOpen(String source) {
        return times(source) < LAST;
    }

    /** Allows one more try. */
    void forgive(String source) {
        jdbc.sql("update content_refusal set times = least(times, :one) where source = :source")
                .param("one", LAST - 1)
                .param("source", source)
                .update();
    }

    void refused(String source) {
        jdbc.sql("""
                        insert into content_refusal (source, times, at) values (:source, 1, :now)
                        on conflict (source) do update set times = content_refusal.times + 1, at = excluded.at""")
                .param("source", source)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void accepted(String source) {
        jdbc.sql("delete from content_refusal where source = :source")
                .param("source", source)
                .update();
    }

    private int times(String source) {
        return jdbc.sql("select times from content_refusal where source = :source")
                .param("source", source)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

package org.foyer.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.foyer.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The searches. Progress is written in transactions of its own, so that others see it while the search is open. */
@Repository
class SearchRuns {

    private final JdbcClient jdbc;

    SearchRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a search; whoever calls holds the lock, so one that is still open was cut off. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    UUID begin(Actor by, boolean whole, int steps) {
        jdbc.sql("update duplicate_run set state = 'FAILED', finished_at = clock_timestamp() where state = 'RUNNING'")
                .update();
        return jdbc.sql("""
                        insert into duplicate_run (started_by, started_by_member, whole, steps_total)
                        values (:name, :member, :whole, :steps) returning id""")
                .param("name", by.name())
                .param("member", by.member() == null ? null : by.member().value())
                .param("whole", whole)
                .param("steps", steps)
                .query(UUID.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void step(UUID run, int done) {
        jdbc.sql("update duplicate_run set steps_done = ? where id = ?")
                .params(done, run)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void done(UUID run, Counts counts) {
        jdbc.sql("""
                        update duplicate_run set state = 'DONE', finished_at = clock_timestamp(), members = ?, members_new = ?,
                                                 compared = ?, found = ? where id = ?""")
                .params(counts.members(), counts.changed(), counts.compared(), counts.found(), run)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(UUID run) {
        jdbc.sql("update duplicate_run set state = 'FAILED', finished_at = clock_timestamp() where id = ?")
                .param(run)
                .update();
    }

    record Counts(int members, int changed, int compared, int found) {}

    @Transactional(readOnly = true)
    Optional<SearchRun> latest() {
        return jdbc.sql("select * from duplicate_run order by started_at desc limit 1")
                .query(this::run)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<SearchRun> find(UUID run) {
        return jdbc.sql("select * from duplicate_run where id = ?")
                .param(run)
                .query(this::run)
                .optional();
    }

    private SearchRun run(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new SearchRun(
                row.getObject("id", UUID.class),
                row.getBoolean("whole"),
                SearchRun.State.valueOf(row.getString("state")),
                row.getInt("steps_done"),
                row.getInt("steps_total"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("members"),
                row.getInt("members_new"),
                row.getInt("compared"),
                row.getInt("found"));
    }
}

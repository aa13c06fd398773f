package org.foyer.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notes how the runs went, and who could not be handed over. */
@Repository
class MailingRuns {

    private static final int LONGEST_WORDS = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailingRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a run. One that was cut off before it is said to have failed. */
    @Transactional
    public UUID begin(String target) {
        jdbc.sql("update mailing_run set state = 'FAILED', problem = 'cut-off', ended_at = ? "
                        + "where target = ? and state = 'RUNNING'")
                .params(now(), target)
                .update();
        return jdbc.sql("insert into mailing_run (target, started_at) values (?, ?) returning id")
                .params(target, now())
                .query(UUID.class)
                .single();
    }

    /** Ends a run that went to its end, with those who could not be handed over and why. */
    @Transactional
    public void done(UUID run, String target, Counts counts, Map<MemberId, String> failures) {
        jdbc.sql("""
                        update mailing_run set state = 'DONE', ended_at = ?, added = ?, updated = ?, removed = ?, unsubscribed = ?
                        where id = ?""")
                .params(now(), counts.added(), counts.updated(), counts.removed(), counts.unsubscribed(), run)
                .update();
        jdbc.sql("delete from mailing_failure where target = :target and member_id <> all(:members)")
                .param("target", target)
                .param(
                        "members",
                        failures.keySet().stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
        failures.forEach((member, reason) -> jdbc.sql("""
                        insert into mailing_failure (target, member_id, reason, since) values (?, ?, ?, ?)
                        on conflict (target, member_id) do update set reason = excluded.reason""")
                .params(target, member.value(), shortened(reason), now())
                .update());
    }

    /** What a run changed. */
    record Counts(int added, int updated, int removed, int unsubscribed) {}

    void failed(UUID run, String problem, @Nullable String words) {
        jdbc.sql(
                        "update mailing_run set state = 'FAILED', ended_at = :now, problem = :problem, words = :words where id = :run")
                .param("now", now())
                .param("problem", problem)
                .param("words", words == null ? null : shortened(words))
                .param("run", run)
                .update();
    }

    Optional<MailingRun> last(String target) {
        return jdbc.sql("select * from mailing_run where target = ? order by started_at desc, id desc limit 1")
                .param(target)
                .query((row, number) -> run(row))
                .optional();
    }

    List<MailingFailure> failures(String target, int limit) {
        return jdbc.sql("""
                        select m.id, m.number, m.first_name || ' ' || m.last_name as name, f.reason, f.since
                        from mailing_failure f join member m on m.id = f.member_id
                        where f.target = ? order by f.since, m.last_name limit ?""")
                .params(target, limit)
                .query((row, number) -> new MailingFailure(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("name").strip(),
                        row.getString("reason"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static MailingRun run(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        @Nullable Instant end = ended == null ? null : ended.toInstant();
        return new MailingRun(
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                end,
                MailingRun.State.valueOf(row.getString("state")),
                row.getInt("added"),
                row.getInt("updated"),
                row.getInt("removed"),
                row.getInt("unsubscribed"),
                row.getString("problem"),
                row.getString("words"));
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(LONGEST_WORDS, words.length())).replace('\0', ' ');
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

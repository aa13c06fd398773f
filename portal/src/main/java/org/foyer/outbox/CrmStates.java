package org.foyer.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The member system in use, shared by all nodes: which one, which fields it holds, whether it may be asked. */
@Repository
class CrmStates {

    private final JdbcClient jdbc;
    private final CrmProperties properties;

    CrmStates(JdbcClient jdbc, CrmProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Says which system is in use from now on, and what it holds. */
    @Transactional
    public void use(String system, Collection<String> fields, ZoneId zone, LocalDate today) {
        jdbc.sql("update outbox_system set active = false where name <> ?")
                .param(system)
                .update();
        jdbc.sql("""
                        insert into outbox_system (name, time_zone, addresses_until) values (:name, :zone, :today)
                        on conflict (name) do update set active = true, time_zone = excluded.time_zone""")
                .param("name", system)
                .param("zone", zone.getId())
                .param("today", today)
                .update();
        jdbc.sql("delete from outbox_held where field <> all (?)")
                .param(fields.toArray(String[]::new))
                .update();
        jdbc.sql("insert into outbox_held select unnest(?) on conflict do nothing")
                .param(fields.toArray(String[]::new))
                .update();
    }

    /** No system is in use: nothing is queued any more. What waits stays. */
    @Transactional
    public void useNone() {
        jdbc.sql("delete from outbox_held").update();
        jdbc.sql("update outbox_system set active = false").update();
    }

    Optional<CrmState> current() {
        return jdbc.sql("select * from outbox_system where active")
                .query((row, number) -> new CrmState(
                        row.getString("name"),
                        row.getString("state").equals("STOPPED"),
                        row.getString("reason"),
                        instant(row.getObject("paused_until", OffsetDateTime.class)),
                        instant(row.getObject("reached_at", OffsetDateTime.class))))
                .optional();
    }

    void reached(Instant now) {
        jdbc.sql(
                        "update outbox_system set failures = 0, paused_until = null, reason = null, reached_at = ? where active")
                .param(at(now))
                .update();
    }

    /** The system cannot now: it is left alone for the longer of our pause and the one that it asked for. */
    void unavailable(String reason, @Nullable Duration asked, Instant now) {
        int failures = jdbc.sql("select failures from outbox_system where active")
                        .query(Integer.class)
                        .single()
                + 1;
        Duration pause = properties.pauseAfter(failures);
        Duration longer = asked != null && asked.compareTo(pause) > 0 ? asked : pause;
        jdbc.sql("update outbox_system set failures = ?, reason = ?, paused_until = ? where active")
                .params(failures, reason, at(now.plus(longer)))
                .update();
    }

    void stop(String reason) {
        jdbc.sql("update outbox_system set state = 'STOPPED', reason = ? where active")
                .param(reason)
                .update();
    }

    void resume() {
        jdbc.sql("""
                        update outbox_system set state = 'RUNNING', reason = null, failures = 0, paused_until = null
                        where active""").update();
    }

    /** Whether all records were read since then to find out who is who. */
    boolean isMatchedSince(Instant then) {
        return jdbc.sql("select coalesce(matched_at > ?, false) from outbox_system where active")
                .param(at(then))
                .query(Boolean.class)
                .single();
    }

    void matched(Instant now) {
        jdbc.sql("update outbox_system set matched_at = ? where active")
                .param(at(now))
                .update();
    }

    void forgetMatching() {
        jdbc.sql("update outbox_system set matched_at = null where active").update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

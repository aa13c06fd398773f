package org.foyer.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people whose changes wait, and what became of each field. The database fills it; see decision 0090. Each statement
 * stands by itself: one that is lost by a crash leaves the field waiting, and it is carried over once more.
 */
@Repository
class Queue {

    private final JdbcClient jdbc;
    private final SeenValues seen;
    private final CrmProperties properties;

    Queue(JdbcClient jdbc, SeenValues seen, CrmProperties properties) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.properties = properties;
    }

    /** A person whom nobody else works on until the lease ends. */
    record Claimed(MemberId member, UUID claim, int attempts) {}

    /** Claims whoever has waited longest and is due. Empty as well when another node was quicker just now. */
    Optional<Claimed> claim(Instant now) {
        return jdbc.sql("""
                        insert into outbox_person (member_id, claim, claimed_until, next_attempt_at)
                        select f.member_id, :claim, :until, :now
                        from outbox_field f join outbox_held using (field) left join outbox_person p using (member_id)
                        where f.state = 'WAITING'
                          and (p.member_id is null or (p.claimed_until <= :now and p.next_attempt_at <= :now))
                        group by f.member_id, p.next_attempt_at
                        order by coalesce(p.next_attempt_at, min(f.since)), min(f.since)
                        limit 1
                        on conflict (member_id) do update
                        set claim = excluded.claim, claimed_until = excluded.claimed_until
                        where outbox_person.claimed_until <= :now
                        returning member_id, claim, attempts""")
                .param("claim", UUID.randomUUID())
                .param("until", CrmStates.at(now.plus(properties.lease())))
                .param("now", CrmStates.at(now))
                .query((row, number) -> new Claimed(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("claim", UUID.class),
                        row.getInt("attempts")))
                .optional();
    }

    /** Gives a person back; those who go on waiting are due after the pause. */
    void release(Claimed person, Instant now, Duration pause, boolean failed) {
        jdbc.sql("""
                        update outbox_person set claimed_until = :now, next_attempt_at = :next, attempts = :attempts
                        where member_id = :member and claim = :claim""")
                .param("now", CrmStates.at(now))
                .param("next", CrmStates.at(now.plus(pause)))
                .param("attempts", failed ? person.attempts() + 1 : 0)
                .param("member", person.member().value())
                .param("claim", person.claim())
                .update();
    }

    /** What waits of a person, with what stands in the portal today. */
    List<Wish> wishesOf(MemberId member, LocalDate today) {
        return wishes(member, "WAITING", today, this::wish);
    }

    /** What the office has to decide about a person, with what the member system holds. */
    Map<Wish, @Nullable String> conflictsOf(MemberId member, LocalDate today) {
        var found = new HashMap<Wish, @Nullable String>();
        wishes(member, "CONFLICT", today, (row, number) -> found.put(wish(row, number), row.getString("other")));
        return found;
    }

    private <T> List<T> wishes(MemberId member, String state, LocalDate today, RowMapper<T> mapper) {
        return jdbc.sql("""
                        select f.*, h.value as present, to_jsonb(s)::text as import_row
                        from outbox_field f join outbox_held using (field)
                        left join held_values(:member, :today) h on h.field = f.field
                        left join import_seen_member s on s.member_id = f.member_id and s.source = :source
                        where f.member_id = :member and f.state = :state
                        order by f.field""")
                .param("member", member.value())
                .param("today", today)
                .param("source", properties.importSource())
                .param("state", state)
                .query(mapper)
                .list();
    }

    private Wish wish(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        return new Wish(
                field,
                row.getString("wanted"),
                row.getString("present"),
                row.getLong("revision"),
                seen.of(
                        field,
                        row.getString("import_row"),
                        row.getBoolean("seen_known"),
                        row.getString("seen"),
                        row.getString("source_said")));
    }

    /** @param replaced what the system held before, where the member's word counted more; null otherwise */
    void accepted(MemberId member, Wish wish, @Nullable String replaced, Instant now) {
        settle(member, wish, "ACCEPTED", null, null, replaced, now);
        noteSeen(member, wish, wish.present(), false);
    }

    void handedOver(MemberId member, Wish wish, Instant now) {
        settle(member, wish, "HANDED_OVER", null, null, null, now);
        noteSeen(member, wish, wish.present(), true);
    }

    /** @param words the system's own; they may hold personal data and are shown to the member and the office only */
    void refused(MemberId member, Wish wish, String code, @Nullable String words, Instant now) {
        settle(member, wish, "REFUSED", code, words, null, now);
    }

    /** Both sides changed the field: it waits for the office. */
    void inConflict(MemberId member, Wish wish, @Nullable String there, Instant now) {
        settle(member, wish, "CONFLICT", null, null, there, now);
    }

    /** Another value took the place of the wanted one. */
    void overwritten(MemberId member, Wish wish, Instant now) {
        settle(member, wish, "OVERWRITTEN", null, null, wish.recorded(), now);
    }

    private void settle(
            MemberId member,
            Wish wish,
            String state,
            @Nullable String reason,
            @Nullable String words,
            @Nullable String other,
            Instant now) {
        jdbc.sql("""
                        update outbox_field
                        set state = :state, since = :now, reason = :reason, words = :words, other = :other
                        where member_id = :member and field = :field and revision = :revision""")
                .param("state", state)
                .param("now", CrmStates.at(now))
                .param("reason", reason)
                .param("words", words)
                .param("other", other)
                .param("member", member.value())
                .param("field", wish.field())
                .param("revision", wish.revision())
                .update();
    }

    /** The office has decided for the member's value: it goes once more, over what is known to stand there now. */
    void waitAgain(MemberId member, Wish wish, Instant now) {
        note(member, wish, wish.seen().value());
        settle(member, wish, "WAITING", null, null, null, now);
    }

    /** What was refused goes once more, and at once. */
    void retry(MemberId member, Instant now) {
        jdbc.sql("""
                        update outbox_field set state = 'WAITING', since = ?, reason = null, words = null
                        where member_id = ? and state = 'REFUSED'""").params(CrmStates.at(now), member.value()).update();
        jdbc.sql("update outbox_person set next_attempt_at = ?, attempts = 0 where member_id = ?")
                .params(CrmStates.at(now), member.value())
                .update();
    }

    /** What the system is known to hold, though the field is not settled by it. */
    void note(MemberId member, Wish wish, @Nullable String there) {
        noteSeen(member, wish, there, true);
    }

    /** @param told whether the import finds this out by itself */
    private void noteSeen(MemberId member, Wish wish, @Nullable String there, boolean told) {
        jdbc.sql("""
                        update outbox_field
                        set seen_known = true, seen = :there, source_said = :said, source_told = :told
                        where member_id = :member and field = :field""")
                .param("there", there)
                .param("said", wish.seen().sourceSaid())
                .param("told", told)
                .param("member", member.value())
                .param("field", wish.field())
                .update();
    }

    void queueBegunAddresses(LocalDate until) {
        jdbc.sql("select queue_begun_addresses(?)::text").param(until).query().listOfRows();
    }
}

package org.foyer.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.event.Registration.State;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations; who registered stands in the answer that they sent. */
@Repository
class RegistrationTable {

    private static final String SELECT = """
            select r.answer_id, r.event_id, r.state, a.member_id, a.sender_name, a.sender_email, a.language,
                   case when r.state = 'WAITING' then
                       (select count(*) from event_registration w
                        where w.event_id = r.event_id and w.state = 'WAITING' and w.number <= r.number) else 0 end as waiting
            from event_registration r join form_answer a on a.id = r.answer_id\s""";

    private final JdbcClient jdbc;

    RegistrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How full each of the events is; those that nobody registered for are missing. */
    Map<String, int[]> counts(List<String> events) {
        var counts = new HashMap<String, int[]>();
        jdbc.sql("""
                        select event_id, count(*) filter (where state = 'REGISTERED') taken,
                               count(*) filter (where state = 'WAITING') waiting
                        from event_registration where event_id = any (?) group by event_id""").param(events.toArray(String[]::new)).query(row -> {
            counts.put(row.getString("event_id"), new int[] {row.getInt("taken"), row.getInt("waiting")});
        });
        return counts;
    }

    void add(UUID answer, String event, State state, Instant now) {
        jdbc.sql("insert into event_registration (answer_id, event_id, state, registered_at) values (?, ?, ?, ?)")
                .params(answer, event, state.name(), at(now))
                .update();
    }

    /** An answer is kept for as long as it holds a place. */
    void keepAnswer(UUID answer, LocalDate until) {
        jdbc.sql("update form_answer set delete_on = greatest(delete_on, ?) where id = ?")
                .params(until, answer)
                .update();
    }

    /** Gives a place to whoever waits longest. */
    Optional<UUID> moveUp(String event, Instant now) {
        return jdbc.sql("""
                        update event_registration set state = 'REGISTERED', moved_up_at = ?
                        where answer_id = (select answer_id from event_registration where event_id = ? and state = 'WAITING'
                                           order by number limit 1)
                        returning answer_id""").params(at(now), event).query(UUID.class).optional();
    }

    /** Whether there was something to cancel. The answer counts as taken back, so that one may register anew. */
    boolean cancel(UUID answer, Instant now) {
        boolean cancelled = jdbc.sql("update event_registration set state = 'CANCELLED', cancelled_at = ? "
                                + "where answer_id = ? and state <> 'CANCELLED'")
                        .params(at(now), answer)
                        .update()
                > 0;
        if (cancelled) {
            jdbc.sql(
                            "update form_answer set state = 'WITHDRAWN', version = version + 1 where id = ? and state <> 'WITHDRAWN'")
                    .param(answer)
                    .update();
        }
        return cancelled;
    }

    /** Frees the places of answers that were taken back, or that the office refused. */
    void cancelWithAnswers(String event, Instant now) {
        jdbc.sql("""
                        update event_registration r set state = 'CANCELLED', cancelled_at = ?
                        from form_answer a
                        where a.id = r.answer_id and r.event_id = ? and r.state <> 'CANCELLED'
                          and a.state in ('WITHDRAWN', 'REFUSED')""").params(at(now), event).update();
    }

    Optional<Registration> find(UUID answer) {
        return jdbc.sql(SELECT + "where r.answer_id = ?")
                .param(answer)
                .query(RegistrationTable::registration)
                .optional();
    }

    List<Registration> of(Collection<UUID> answers) {
        return jdbc.sql(SELECT + "where r.answer_id = any (?)")
                .param(answers.toArray(UUID[]::new))
                .query(RegistrationTable::registration)
                .list();
    }

    /** Those who have a place or wait for one, in the order in which they registered. */
    List<Registration> active(String event) {
        return jdbc.sql(SELECT + "where r.event_id = ? and r.state <> 'CANCELLED' order by r.number")
                .param(event)
                .query(RegistrationTable::registration)
                .list();
    }

    /** What a member has registered for and not cancelled, of events that are not over; by their beginning. */
    List<Registration> of(MemberId member, Instant now) {
        return jdbc.sql(SELECT + """
                        join event e on e.id = r.event_id
                        where a.member_id = ? and r.state <> 'CANCELLED' and e.ends_at > ? order by e.starts_at, r.number""")
                .params(member.value(), at(now))
                .query(RegistrationTable::registration)
                .list();
    }

    void link(byte[] tokenHash, UUID answer) {
        jdbc.sql("insert into event_link (token_hash, answer_id) values (?, ?)")
                .params(tokenHash, answer)
                .update();
    }

    Optional<Registration> byLink(byte[] tokenHash) {
        return jdbc.sql(SELECT + "join event_link l on l.answer_id = r.answer_id where l.token_hash = ?")
                .param(tokenHash)
                .query(RegistrationTable::registration)
                .optional();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return new Registration(
                row.getObject("answer_id", UUID.class),
                row.getString("event_id"),
                State.valueOf(row.getString("state")),
                row.getInt("waiting"),
                member == null ? null : new MemberId(member),
                row.getString("sender_name"),
                row.getString("sender_email"),
                Locale.of(row.getString("language")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

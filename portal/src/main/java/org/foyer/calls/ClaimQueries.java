package org.foyer.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out members to callers: the database sees to it that nobody is handed out twice. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClaimQueries {

    private final JdbcClient jdbc;

    ClaimQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one claim of the caller on the list go on at a time: two tabs are one caller. */
    void queue(UUID list, MemberId caller) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))::text")
                .param(list + "/" + caller)
                .query(String.class)
                .single();
    }

    /** What the caller has already, for some more time; empty when there is none, or the member may not be called any more. */
    Optional<UUID> renew(CallList list, MemberId caller, LocalDate day, Instant until) {
        Optional<UUID> held = jdbc.sql("""
                        update call_entry e set claimed_until = greatest(e.claimed_until, :until) from member m
                        where e.list_id = :list and e.claimed_by = :caller and m.id = e.member_id and """ + " " + CallQueries.CALLABLE + " returning e.id")
                .param("until", CallQueries.at(until))
                .param("list", list.id())
                .param("caller", caller.value())
                .param("unit", list.unit().value())
                .param("day", day)
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            release(list.id(), caller);
        }
        return held;
    }

    /** The next member: first whom somebody promised to call again by now, then those not tried yet. */
    Optional<UUID> next(CallList list, MemberId caller, LocalDate day, Instant now, Instant until) {
        return jdbc.sql("""
                        update call_entry set claimed_by = :caller, claimed_until = :until
                        where id = (select e.id from call_entry e join member m on m.id = e.member_id
                                    where e.list_id = :list and (e.outcome is null or e.again_at <= :now)
                                      and (e.claimed_by is null or e.claimed_until < :now) and """ + " " + CallQueries.CALLABLE + """
                                    order by e.again_at nulls last, e.position limit 1
                                    for update of e skip locked)
                        returning id""")
                .param("list", list.id())
                .param("caller", caller.value())
                .param("until", CallQueries.at(until))
                .param("now", CallQueries.at(now))
                .param("unit", list.unit().value())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    /** Leaves the caller what they hold for some more time. Nothing, where somebody else has it by now. */
    void keep(UUID list, MemberId caller, Instant until) {
        jdbc.sql(
                        "update call_entry set claimed_until = greatest(claimed_until, ?) where list_id = ? and claimed_by = ?")
                .params(CallQueries.at(until), list, caller.value())
                .update();
    }

    /** Leaves the caller what they hold no longer than this. */
    void shorten(UUID list, MemberId caller, Instant until) {
        jdbc.sql("update call_entry set claimed_until = least(claimed_until, ?) where list_id = ? and claimed_by = ?")
                .params(CallQueries.at(until), list, caller.value())
                .update();
    }

    void release(UUID list, MemberId caller) {
        jdbc.sql("update call_entry set claimed_by = null, claimed_until = null where list_id = ? and claimed_by = ?")
                .params(list, caller.value())
                .update();
    }

    /** Notes an outcome for what the caller holds; whose entry it is, or empty when the caller holds it no more. */
    Optional<MemberId> note(UUID list, UUID entry, MemberId caller, Noted noted) {
        return jdbc.sql("""
                        update call_entry set outcome = :outcome, note = :note, attempts = attempts + 1, called_at = :now,
                               called_by = :caller, claimed_by = null, claimed_until = null,
                               again_at = case when :outcome <> 'NOT_REACHED' or attempts + 1 < :most then cast(:again as timestamptz) end
                        where id = :id and list_id = :list and claimed_by = :caller returning member_id""")
                .param("outcome", noted.outcome().name())
                .param("note", noted.note())
                .param("now", CallQueries.at(noted.at()))
                .param("caller", caller.value())
                .param("most", noted.most())
                .param(
                        "again",
                        noted.again() == null ? null : CallQueries.at(noted.again()),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", entry)
                .param("list", list)
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    /** @param most how often somebody who is not reached is tried */
    record Noted(
            Outcome outcome,
            String note,
            Instant at,
            @Nullable Instant again,
            int most) {}

    /** Whether the caller noted something for the entry before: then a second tap says nothing new. */
    boolean wasNotedBy(UUID entry, MemberId caller) {
        return jdbc.sql("select exists (select from call_entry where id = ? and called_by = ?)")
                .params(entry, caller.value())
                .query(Boolean.class)
                .single();
    }

    Call read(UUID entry, LocalDate day, String language) {
        return jdbc.sql("""
                        select e.id, m.first_name || ' ' || m.last_name as name, e.called_at, e.outcome, e.note,
                               (select p.value from contact_point p where p.member_id = m.id and p.kind in ('MOBILE', 'PHONE')
                                  and p.visibility <> 'NOBODY'
                                order by p.kind, p.main desc, p.value limit 1) as phone,
                               coalesce((select string_agg(coalesce(u.name ->> :language, u.name ->> 'de', u.number), ', ' order by s.kind desc)
                                from membership s join unit u on u.id = s.unit_id join call_list l on l.id = e.list_id
                                join unit t on t.id = l.unit_id and u.path <@ t.path
                                where s.member_id = m.id and s.from_date <= :day and (s.to_date is null or s.to_date >= :day)
                                  and not exists (select from field_visibility v where v.member_id = m.id
                                                  and v.field = 'MEMBERSHIPS' and v.visibility = 'NOBODY')), '') as units
                        from call_entry e join member m on m.id = e.member_id where e.id = :id""")
                .param("id", entry)
                .param("day", day)
                .param("language", language)
                .query(ClaimQueries::call)
                .single();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                row.getString("name").strip(),
                row.getString("units"),
                row.getString("phone"),
                CallQueries.moment(row, "called_at"),
                CallQueries.outcome(row, "outcome"),
                row.getString("note"));
    }
}

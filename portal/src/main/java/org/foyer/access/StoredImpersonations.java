package org.foyer.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of support. One runs in one session of one account, and only as long as its supporter might begin it anew. */
@Repository
class StoredImpersonations {

    private final JdbcClient jdbc;
    private final SupportRule rule;
    private final Clock clock;

    StoredImpersonations(JdbcClient jdbc, SupportRule rule, Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.clock = clock;
    }

    /** What runs in this session at this moment. */
    Optional<Impersonation> running(String subject, String session) {
        return jdbc.sql("""
                        select i.id, i.supporter_id, i.member_id, i.ends_at,
                               concat(m.first_name, ' ', m.last_name, ' (', m.number, ')') as member_name
                        from impersonation i
                             join account a on a.subject = i.subject and a.member_id = i.supporter_id
                             join member m on m.id = i.member_id
                        where i.subject = ? and i.session = ? and i.ended_at is null and i.ends_at > ?""")
                .params(subject, session, now())
                .query(StoredImpersonations::running)
                .optional()
                .filter(run -> rule.of(run.supporter(), run.member()).isGranted());
    }

    /** What the member is called, where there is one. */
    Optional<String> nameOf(MemberId member) {
        return jdbc.sql("select concat(first_name, ' ', last_name, ' (', number, ')') from member where id = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    void begin(String subject, String session, MemberId supporter, MemberId member, String reason, Instant until) {
        jdbc.sql("""
                        insert into impersonation (subject, session, supporter_id, member_id, reason, started_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        subject,
                        session,
                        supporter.value(),
                        member.value(),
                        reason,
                        now(),
                        until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends what runs in the session; what was over already keeps its end. */
    void end(String subject, String session) {
        jdbc.sql("update impersonation set ended_at = least(ends_at, cast(? as timestamptz)) "
                        + "where subject = ? and session = ? and ended_at is null")
                .params(now(), subject, session)
                .update();
    }

    List<PastImpersonation> latest(int offset, int limit) {
        return jdbc.sql("""
                        select i.reason, i.started_at,
                               case when i.ended_at is null and i.ends_at <= :now then i.ends_at else i.ended_at end as ended,
                               case when s.id is null then '' else concat(s.first_name, ' ', s.last_name, ' (', s.number, ')') end as supporter,
                               concat(m.first_name, ' ', m.last_name, ' (', m.number, ')') as member
                        from impersonation i join member m on m.id = i.member_id left join member s on s.id = i.supporter_id
                        order by i.started_at desc, i.id desc offset :offset limit :limit""")
                .param("now", now())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PastImpersonation(
                        row.getString("supporter"),
                        row.getString("member"),
                        row.getString("reason"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        moment(row.getObject("ended", OffsetDateTime.class))))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from impersonation")
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Impersonation running(ResultSet row, int number) throws SQLException {
        return new Impersonation(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("supporter_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("member_name"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}

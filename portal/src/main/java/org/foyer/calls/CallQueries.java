package org.foyer.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists and who is on them. */
@Repository
@Transactional
class CallQueries {

    /** Who may be called today: belongs to the unit, shows officials a phone, has not said no. {@code m} is the member. */
    static final String CALLABLE = """
            not m.deceased
            and exists (select from membership s join unit u on u.id = s.unit_id join unit t on t.id = :unit and u.path <@ t.path
                        where s.member_id = m.id and s.from_date <= :day and (s.to_date is null or s.to_date >= :day))
            and exists (select from contact_point p where p.member_id = m.id and p.kind in ('MOBILE', 'PHONE')
                        and p.visibility <> 'NOBODY')
            and not exists (select from field_visibility v where v.member_id = m.id and v.field = 'CALLS' and v.visibility = 'NOBODY')
            """;

    /** No further call is due, now or later. */
    static final String DONE = "(e.outcome is not null and e.again_at is null)";

    private static final String LIST = """
            select l.*, u.name as unit_name, l.member_id = :me as mine,
                   (select count(*) from call_entry e where e.list_id = l.id) as total,
                   (select count(*) from call_entry e where e.list_id = l.id and %s) as done
            from call_list l join unit u on u.id = l.unit_id where l.expires_on >= :day and """.formatted(DONE);

    private final JdbcClient jdbc;
    private final LocalNames names;

    CallQueries(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The lists within reach. */
    List<CallList> within(List<UnitId> reach, MemberId me, LocalDate day) {
        return jdbc.sql(LIST + """
                         exists (select from unit t where t.id = any(:reach) and u.path <@ t.path)
                        order by l.expires_on, l.created_at, l.id""")
                .param("reach", reach.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("me", me.value())
                .param("day", day)
                .query(this::list)
                .list();
    }

    Optional<CallList> find(UUID id, MemberId me, LocalDate day) {
        return jdbc.sql(LIST + " l.id = :id")
                .param("id", id)
                .param("me", me.value())
                .param("day", day)
                .query(this::list)
                .optional();
    }

    LocalName nameOf(UnitId unit) {
        return jdbc.sql("select name from unit where id = ?")
                .param(unit.value())
                .query((row, number) -> names.read(row.getString("name")))
                .single();
    }

    /** A new list of those among the people who may be called; how they come, they are called. */
    UUID create(NewCallList wanted, MemberId owner, List<MemberId> people, LocalDate day) {
        UUID id = jdbc.sql("""
                        insert into call_list (member_id, unit_id, purpose, hint, expires_on) values (?, ?, ?, ?, ?)
                        returning id""")
                .params(
                        owner.value(),
                        wanted.unit().value(),
                        wanted.purpose().strip(),
                        wanted.hint().strip(),
                        wanted.expires())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into call_entry (list_id, position, member_id)
                        select :list, w.place, m.id from unnest(:people) with ordinality w(id, place)
                        join member m on m.id = w.id where """ + " " + CALLABLE)
                .param("list", id)
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("unit", wanted.unit().value())
                .param("day", day)
                .update();
        return id;
    }

    void delete(UUID id, MemberId owner) {
        jdbc.sql("delete from call_list where id = ? and member_id = ?")
                .params(id, owner.value())
                .update();
    }

    /** Deletes the lists that have expired, with all that was noted. */
    int deleteExpired(LocalDate day) {
        return jdbc.sql("delete from call_list where expires_on < ?").param(day).update();
    }

    /** What came of a list, for its file. */
    List<Result> results(UUID list) {
        return jdbc.sql("""
                        select m.id, m.number, m.first_name, m.last_name, e.outcome, e.note, e.called_at, e.attempts,
                               c.first_name || ' ' || c.last_name as caller
                        from call_entry e join member m on m.id = e.member_id left join member c on c.id = e.called_by
                        where e.list_id = ? order by e.position""")
                .param(list)
                .query((row, number) -> new Result(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("last_name"),
                        row.getString("first_name"),
                        outcome(row, "outcome"),
                        row.getString("note"),
                        moment(row, "called_at"),
                        row.getString("caller")))
                .list();
    }

    /** One row of the file. */
    record Result(
            UUID member,
            String number,
            String lastName,
            String firstName,
            @Nullable Outcome outcome,
            String note,
            @Nullable Instant at,
            @Nullable String caller) {}

    static @Nullable Outcome outcome(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : Outcome.valueOf(value);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private CallList list(ResultSet row, int number) throws SQLException {
        return new CallList(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                names.read(row.getString("unit_name")),
                row.getString("purpose"),
                row.getString("hint"),
                row.getObject("expires_on", LocalDate.class),
                row.getBoolean("mine"),
                row.getInt("total"),
                row.getInt("done"));
    }
}

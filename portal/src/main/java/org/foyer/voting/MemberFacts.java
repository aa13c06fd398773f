package org.foyer.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what rules look at, for many members at once. Nobody is asked here whether they may know it. */
@Repository
public class MemberFacts {

    private static final String HERE = "u.path <@ (select path from unit where id = :unit)";
    private static final String TODAY = "held.from_date <= :day and (held.to_date is null or held.to_date >= :day)";

    private final JdbcClient jdbc;

    MemberFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with a membership or an office on the day in the unit or below; in the order of their ids. */
    public List<MemberId> concerned(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        select distinct m.id
                        from (select member_id, unit_id, from_date, to_date from membership
                              union all select member_id, unit_id, from_date, to_date from office) held
                        join unit u on u.id = held.unit_id join member m on m.id = held.member_id
                        where %s and %s and not m.deceased order by m.id""".formatted(HERE, TODAY))
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> member(row, "id"))
                .list();
    }

    /** The facts about these members, in their order; whoever died has neither memberships nor offices, whoever is not there is left out. */
    public List<Facts> of(UnitId unit, LocalDate day, Collection<MemberId> members) {
        var question =
                new Question(unit, day, members.stream().map(MemberId::value).toArray(UUID[]::new));
        Map<MemberId, List<Facts.Membership>> memberships =
                gather(question, """
                select held.*, held.unit_id = :unit in_unit from membership held join unit u on u.id = held.unit_id
                where held.member_id = any(:members) and %s order by held.from_date""".formatted(HERE), MemberFacts::membership);
        Map<MemberId, List<Facts.Office>> offices = gather(question, """
                select held.* from office held join unit u on u.id = held.unit_id
                where held.member_id = any(:members) and %s and %s order by held.from_date""".formatted(HERE, TODAY), MemberFacts::office);
        Map<MemberId, List<Facts.Suspension>> suspensions = gather(question, """
                select held.* from suspension held join unit u on u.id = held.unit_id join unit mine on mine.id = :unit
                where held.member_id = any(:members) and (u.path <@ mine.path or u.path @> mine.path)
                order by held.from_date""", MemberFacts::suspension);
        return question.of(jdbc, """
                        select m.id, m.birth_date, nullif(trim(m.honours), '') honours, m.deceased,
                               (m.household_id is null or m.household_main) household_main, a.country, a.postcode, a.valid_from
                        from unnest(:members) with ordinality asked(id, place) join member m on m.id = asked.id
                        left join lateral (
                            select country, postcode, valid_from from postal_address p
                            where p.member_id = m.id and p.valid_from <= :day order by p.valid_from desc limit 1) a on true
                        order by asked.place""")
                .query((row, number) -> {
                    MemberId member = member(row, "id");
                    boolean dead = row.getBoolean("deceased");
                    return new Facts(
                            member,
                            day,
                            day(row, "birth_date"),
                            row.getString("honours"),
                            row.getBoolean("household_main"),
                            dead ? List.of() : memberships.getOrDefault(member, List.of()),
                            dead ? List.of() : offices.getOrDefault(member, List.of()),
                            suspensions.getOrDefault(member, List.of()),
                            residence(row),
                            Facts.Standing.NONE);
                })
                .list();
    }

    private record Question(UnitId unit, LocalDate day, UUID[] members) {

        JdbcClient.StatementSpec of(JdbcClient jdbc, String sql) {
            return jdbc.sql(sql).param("unit", unit.value()).param("day", day).param("members", members);
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<MemberId, List<T>> gather(Question question, String sql, Reading<T> reading) {
        var found = new HashMap<MemberId, List<T>>();
        question.of(jdbc, sql).query(row -> {
            found.computeIfAbsent(member(row, "member_id"), any -> new ArrayList<>(2))
                    .add(reading.read(row));
        });
        return found;
    }

    private static Facts.Membership membership(ResultSet row) throws SQLException {
        return new Facts.Membership(
                unit(row),
                row.getBoolean("in_unit"),
                row.getString("kind").equals("MAIN"),
                row.getString("category"),
                row.getObject("from_date", LocalDate.class),
                day(row, "to_date"),
                day(row, "dues_paid_until"));
    }

    private static Facts.Office office(ResultSet row) throws SQLException {
        return new Facts.Office(row.getString("office_type"), unit(row), row.getObject("from_date", LocalDate.class));
    }

    private static Facts.Suspension suspension(ResultSet row) throws SQLException {
        return new Facts.Suspension(row.getObject("from_date", LocalDate.class), day(row, "to_date"));
    }

    private static Facts.@Nullable Residence residence(ResultSet row) throws SQLException {
        String country = row.getString("country");
        return country == null
                ? null
                : new Facts.Residence(country, row.getString("postcode"), row.getObject("valid_from", LocalDate.class));
    }

    private static MemberId member(ResultSet row, String column) throws SQLException {
        return new MemberId(row.getObject(column, UUID.class));
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

package org.foyer.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices that one can write to, and who holds them. */
@Repository
class Desks {

    private static final String DESK = """
            select distinct on (t.position, t.code) u.id, u.number, u.name::text as unit, t.code, t.name::text as office
            from unit u join office o on o.unit_id = u.id join office_type t on t.code = o.office_type and t.in_directory and t.signs_in
            where u.number = :unit and (u.dissolved_on is null or u.dissolved_on >= :day)
              and o.from_date <= :day and (o.to_date is null or o.to_date >= :old)""";

    /** An office that nobody has held for longer has fallen out of use. */
    private static final int YEARS_OF_A_VACANCY = 4;

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final ContactProperties properties;

    Desks(JdbcClient jdbc, LocalNames names, ContactProperties properties) {
        this.jdbc = jdbc;
        this.names = names;
        this.properties = properties;
    }

    /** The offices of a unit that are held, or were in the last years. */
    List<Desk> of(String unitNumber, LocalDate day) {
        return jdbc.sql(DESK + " order by t.position, t.code")
                .param("unit", unitNumber)
                .param("day", day)
                .param("old", day.minusYears(YEARS_OF_A_VACANCY))
                .query(this::desk)
                .list();
    }

    Optional<Desk> find(String unitNumber, String officeType, LocalDate day) {
        return of(unitNumber, day).stream()
                .filter(desk -> desk.officeType().equals(officeType))
                .findFirst();
    }

    /** Who reads what is written to the office on the day; nobody where it is vacant up to the top. */
    List<MemberId> holders(UnitId unit, String officeType, LocalDate day) {
        return jdbc
                .sql("select contact_holders(?, ?, ?, ?)")
                .params(unit.value(), officeType, properties.president(), day)
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    /** Those of the posts that the member works for on the day; the units of all others are not even looked at. */
    List<Post> heldBy(MemberId member, Collection<Post> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return List.of();
        }
        // whoever does the work of a post holds its office there or above it, or presides above it: only those are
        // looked up
        return jdbc.sql("""
                        with mine as materialized (
                            select distinct m.path, h.office_type from office h join unit m on m.id = h.unit_id
                            where h.member_id = :me and h.from_date <= :day and (h.to_date is null or h.to_date >= :day))
                        select p.unit_id, p.office_type
                        from unnest(cast(:units as uuid[]), cast(:types as text[])) p(unit_id, office_type)
                        join unit u on u.id = p.unit_id join office_type t on t.code = p.office_type and t.signs_in
                        where exists (select from mine where u.path <@ mine.path
                                      and mine.office_type in (p.office_type, :president))
                          and :me in (select contact_holders(p.unit_id, p.office_type, :president, :day))""")
                .param("units", posts.stream().map(post -> post.unit().value()).toArray(UUID[]::new))
                .param("types", posts.stream().map(Post::officeType).toArray(String[]::new))
                .param("me", member.value())
                .param("day", day)
                .param("president", properties.president())
                .query((row, number) ->
                        new Post(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("office_type")))
                .list();
    }

    /** Whether the member holds an office on the day with which one signs in. */
    boolean holdsAny(MemberId member, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from office h join office_type t on t.code = h.office_type and t.signs_in
                                       where h.member_id = :me and h.from_date <= :day
                                         and (h.to_date is null or h.to_date >= :day))""")
                .param("me", member.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The post as one writes to it, whether somebody holds it or not. */
    Desk named(Post post) {
        return jdbc.sql("select u.id, u.number, u.name::text as unit, t.code, t.name::text as office "
                        + "from unit u, office_type t where u.id = ? and t.code = ?")
                .params(post.unit().value(), post.officeType())
                .query(this::desk)
                .single();
    }

    /** Whether somebody is in the directory for a public office alone: nobody reads here what is written to them. */
    boolean isOutside(MemberId person) {
        return jdbc.sql("""
                        select exists (select from office o join office_type t on t.code = o.office_type and not t.signs_in
                                       where o.member_id = :person)
                           and not exists (select from office o join office_type t on t.code = o.office_type and t.signs_in
                                           where o.member_id = :person)
                           and not exists (select from membership where member_id = :person)
                           and not exists (select from account where member_id = :person)""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("number"),
                names.read(row.getString("unit")),
                row.getString("code"),
                names.read(row.getString("office")));
    }
}

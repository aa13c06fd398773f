package org.foyer.assembly;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of delegations. Whoever changes them has the assembly's row locked by {@link AttendeeTable#changing}. */
@Repository
class SeatTable {

    private static final String SELECT = """
            select s.*, d.name delegate_name, dm.number delegate_number, t.name taken_name, tm.number taken_number,
                   d.member_id delegate_member, t.member_id taken_member,
                   array(select x.attendee_id from delegate_substitute x where x.seat_id = s.id order by x.rank) substitute_ids,
                   array(select a.member_id from delegate_substitute x join attendee a on a.id = x.attendee_id
                         where x.seat_id = s.id order by x.rank) substitute_members,
                   array(select a.name from delegate_substitute x join attendee a on a.id = x.attendee_id
                         where x.seat_id = s.id order by x.rank) substitute_names,
                   array(select coalesce(m.number, '') from delegate_substitute x join attendee a on a.id = x.attendee_id
                         left join member m on m.id = a.member_id where x.seat_id = s.id order by x.rank) substitute_numbers
            from delegate_seat s
            left join attendee d on d.id = s.delegate_id left join member dm on dm.id = d.member_id
            left join attendee t on t.id = s.taken_by left join member tm on tm.id = t.member_id
            """;

    /** The people of a unit and all below on a day, each once. */
    static final String BELONGING = """
            select s.member_id from membership s join unit u on u.id = s.unit_id join unit top on u.path <@ top.path
            where top.id = :unit and s.from_date <= :day and (s.to_date is null or s.to_date >= :day)""";

    private final JdbcClient jdbc;
    private final LocalNames names;

    SeatTable(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Units with seats. */
    List<UnitId> units(AssemblyId assembly) {
        return jdbc
                .sql("select distinct unit_id from delegate_seat where assembly_id = ?")
                .param(assembly.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    /**
     * The delegations of the assembly, and the units of a kind below its unit that could have one.
     *
     * @param kind of the units that are offered as well; blank for none, and then no members are counted, which takes a while for many
     */
    List<Delegation> delegations(Assembly assembly, LocalDate day, String kind) {
        return jdbc.sql("""
                        select u.id, u.name, u.number,
                               case when :kind = '' then 0 else (select count(distinct s.member_id) from membership s join unit b on b.id = s.unit_id
                                where b.path <@ u.path and s.from_date <= :day and (s.to_date is null or s.to_date >= :day)) end members,
                               (select count(*) from delegate_seat s where s.assembly_id = :assembly and s.unit_id = u.id) seats,
                               (select count(*) from delegate_seat s
                                where s.assembly_id = :assembly and s.unit_id = u.id and s.taken_by is not null) filled,
                               (select count(distinct x.attendee_id) from delegate_substitute x join delegate_seat s on s.id = x.seat_id
                                where s.assembly_id = :assembly and s.unit_id = u.id) substitutes
                        from unit u join unit top on top.id = :unit
                        where exists (select from delegate_seat s where s.assembly_id = :assembly and s.unit_id = u.id)
                           or (u.kind = :kind and u.path <@ top.path and u.id <> top.id
                               and (u.founded_on is null or u.founded_on <= :day) and (u.dissolved_on is null or u.dissolved_on >= :day))
                        order by u.number""")
                .param("assembly", assembly.id().value())
                .param("unit", assembly.unit().value())
                .param("day", day)
                .param("kind", kind)
                .query((row, number) -> new Delegation(
                        new UnitId(row.getObject("id", UUID.class)),
                        names.read(row.getString("name")),
                        row.getString("number"),
                        row.getInt("members"),
                        row.getInt("seats"),
                        row.getInt("filled"),
                        row.getInt("substitutes")))
                .list();
    }

    /** How many people belong to the unit or below. */
    int members(UnitId unit, LocalDate day) {
        return jdbc.sql("select count(distinct member_id) from (%s) belonging".formatted(BELONGING))
                .param("unit", unit.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The kinds of units below that send delegates, the widest first. */
    List<String> kinds(UnitId unit) {
        return jdbc.sql("""
                        select u.kind from unit u join unit top on u.path <@ top.path and u.id <> top.id
                        where top.id = ? and u.kind in ('REGION', 'SECTION', 'LOCAL_GROUP')
                        group by u.kind order by array_position(array['REGION', 'SECTION', 'LOCAL_GROUP'], u.kind)""").param(unit.value()).query(String.class).list();
    }

    List<Seat> of(AssemblyId assembly) {
        return jdbc.sql(SELECT + "where s.assembly_id = ? order by s.unit_id, s.position")
                .param(assembly.value())
                .query(this::seat)
                .list();
    }

    List<Seat> of(AssemblyId assembly, UnitId unit) {
        return of(assembly).stream().filter(it -> it.unit().equals(unit)).toList();
    }

    Optional<Seat> find(UUID seat) {
        return jdbc.sql(SELECT + "where s.id = ?").param(seat).query(this::seat).optional();
    }

    void add(AssemblyId assembly, UnitId unit, int position) {
        jdbc.sql("insert into delegate_seat (assembly_id, unit_id, position) values (?, ?, ?)")
                .params(assembly.value(), unit.value(), position)
                .update();
    }

    void remove(UUID seat) {
        jdbc.sql("delete from delegate_seat where id = ?").param(seat).update();
    }

    void votes(AssemblyId assembly, UnitId unit, int votes) {
        jdbc.sql("update delegate_seat set votes = ? where assembly_id = ? and unit_id = ?")
                .params(votes, assembly.value(), unit.value())
                .update();
    }

    /** Writes who holds a seat, who sits in it, and its substitutes, the first to move up first. */
    void fill(UUID seat, @Nullable UUID delegate, @Nullable UUID sits, List<UUID> substitutes) {
        jdbc.sql("update delegate_seat set delegate_id = :delegate, taken_by = :sits where id = :seat")
                .param("delegate", delegate, java.sql.Types.OTHER)
                .param("sits", sits, java.sql.Types.OTHER)
                .param("seat", seat)
                .update();
        jdbc.sql("delete from delegate_substitute where seat_id = ?")
                .param(seat)
                .update();
        for (int rank = 0; rank < substitutes.size(); rank++) {
            jdbc.sql("insert into delegate_substitute (seat_id, rank, attendee_id) values (?, ?, ?)")
                    .params(seat, rank + 1, substitutes.get(rank))
                    .update();
        }
    }

    void takenBy(UUID seat, UUID attendee) {
        jdbc.sql("update delegate_seat set taken_by = ? where id = ?")
                .params(attendee, seat)
                .update();
    }

    /** Members of the unit or below, by a part of name or number. */
    List<SeatCandidate> candidates(UnitId unit, LocalDate day, String text, int offset, int limit) {
        return jdbc.sql("""
                        select m.id, m.number, concat_ws(' ', nullif(m.first_name, ''), m.last_name) as name from member m
                        where not m.deceased and m.id in (%s)
                          and (:text = '' or strpos(lower(concat_ws(' ', m.first_name, m.last_name, m.number)), lower(:text)) > 0)
                        order by m.last_name, m.first_name, m.number offset :offset limit :limit""".formatted(BELONGING))
                .param("unit", unit.value())
                .param("day", day)
                .param("text", text.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query(AttendeeTable::candidate)
                .list();
    }

    private Seat seat(ResultSet row, int number) throws SQLException {
        UUID[] ids = (UUID[]) array(row, "substitute_ids");
        UUID[] members = (UUID[]) array(row, "substitute_members");
        String[] called = (String[]) array(row, "substitute_names");
        String[] numbers = (String[]) array(row, "substitute_numbers");
        var substitutes = new ArrayList<Seat.Person>();
        for (int at = 0; at < ids.length; at++) {
            substitutes.add(new Seat.Person(
                    ids[at],
                    members[at] == null ? null : new MemberId(members[at]),
                    numbers[at].isEmpty() ? null : numbers[at],
                    called[at]));
        }
        return new Seat(
                row.getObject("id", UUID.class),
                new AssemblyId(row.getObject("assembly_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("position"),
                row.getInt("votes"),
                person(row, "delegate_id", "delegate"),
                person(row, "taken_by", "taken"),
                substitutes);
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column));
        return array.getArray();
    }

    private static Seat.@Nullable Person person(ResultSet row, String id, String of) throws SQLException {
        UUID attendee = row.getObject(id, UUID.class);
        UUID member = row.getObject(of + "_member", UUID.class);
        return attendee == null
                ? null
                : new Seat.Person(
                        attendee,
                        member == null ? null : new MemberId(member),
                        row.getString(of + "_number"),
                        row.getString(of + "_name"));
    }
}

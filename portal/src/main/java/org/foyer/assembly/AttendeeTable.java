package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of the roll, as far as seats, proxies and guests need them. */
@Repository
class AttendeeTable {

    private final JdbcClient jdbc;
    private final LocalNames names;

    AttendeeTable(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Notes that the roll changes, and keeps everybody else from changing it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void changing(AssemblyId assembly) {
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(assembly.value())
                .update();
    }

    /** The row of a member, made where there is none; whoever calls has it decided. */
    UUID rowOf(AssemblyId assembly, MemberId member, LocalDate day) {
        jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, gender, may_attend, unit_id)
                        select :assembly, 'MEMBER', m.id, trim(m.first_name || ' ' || m.last_name), m.gender, false,
                               (select s.unit_id from membership s where s.member_id = m.id and s.kind = 'MAIN'
                                and s.from_date <= :day and (s.to_date is null or s.to_date >= :day) limit 1)
                        from member m where m.id = :member on conflict do nothing""")
                .param("assembly", assembly.value())
                .param("member", member.value())
                .param("day", day)
                .update();
        return jdbc.sql("select id from attendee where assembly_id = ? and member_id = ?")
                .params(assembly.value(), member.value())
                .query(UUID.class)
                .single();
    }

    Optional<UUID> findRow(AssemblyId assembly, MemberId member) {
        return jdbc.sql("select coalesce(same_as, id) from attendee where assembly_id = ? and member_id = ?")
                .params(assembly.value(), member.value())
                .query(UUID.class)
                .optional();
    }

    /** First and last name of a member. */
    String name(MemberId member) {
        return jdbc.sql("select trim(first_name || ' ' || last_name) from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    /** The name on the row. */
    String nameOf(UUID attendee) {
        return jdbc.sql("select name from attendee where id = ?")
                .param(attendee)
                .query(String.class)
                .single();
    }

    String unitNumber(UnitId unit) {
        return jdbc.sql("select number from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .single();
    }

    boolean belongs(MemberId member, UnitId unit, LocalDate day) {
        return jdbc.sql("select :member in (%s)".formatted(SeatTable.BELONGING))
                .param("member", member.value())
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The member with the number, if they belong to the unit or below on that day. */
    Optional<SeatCandidate> memberOf(UnitId unit, LocalDate day, String number) {
        return jdbc.sql("""
                        select m.id, m.number, concat_ws(' ', nullif(m.first_name, ''), m.last_name) as name from member m
                        where m.number = :number and not m.deceased and m.id in (%s)""".formatted(SeatTable.BELONGING))
                .param("unit", unit.value())
                .param("day", day)
                .param("number", number)
                .query(AttendeeTable::candidate)
                .optional();
    }

    LocalName unitName(UnitId unit) {
        return jdbc.sql("select name from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .single()
                .transform(names::read);
    }

    static SeatCandidate candidate(ResultSet row, int number) throws SQLException {
        return new SeatCandidate(
                new MemberId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("name"));
    }
}

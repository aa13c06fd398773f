package org.foyer.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.testing.People;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A section with local groups, its members and an assembly in ninety days, for tests of who may vote. */
public final class Voters {

    private static final AtomicInteger NEXT = new AtomicInteger(77_100_000);

    private final JdbcClient jdbc;
    public final LocalDate day;
    public final UnitId top;
    public final UnitId section;
    public final UnitId group;

    public Voters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.day = LocalDate.now(clock).plusDays(90);
        this.top = unit(null, "NATIONAL", "Verband");
        this.section = unit(top, "SECTION", "Sektion Probe");
        this.group = unit(section, "LOCAL_GROUP", "Ortsgruppe Probe");
        jdbc.sql(
                        "insert into membership_category (code, name) values ('TEST', '{\"de\": \"Einzel\"}') on conflict do nothing")
                .update();
    }

    public UnitId unit(UnitId parent, String kind, String name) {
        return new UnitId(jdbc.sql("insert into unit (number, kind, name, parent_id) "
                        + "values (?, ?, jsonb_build_object('de', cast(? as text)), ?) returning id")
                .params("R" + NEXT.incrementAndGet(), kind, name, parent == null ? null : parent.value())
                .query(UUID.class)
                .single());
    }

    public MemberId person(String name, LocalDate born) {
        return new MemberId(jdbc.sql("insert into member (number, first_name, last_name, birth_date, gender) "
                        + "values (?, ?, 'Probe', ?, 'FEMALE') returning id")
                .params(String.valueOf(NEXT.incrementAndGet()), name, born)
                .query(UUID.class)
                .single());
    }

    /** Forty years old, in the section since 2010, dues paid until the day of the assembly. */
    public MemberId voter(String name) {
        return voter(name, section);
    }

    public MemberId voter(String name, UnitId unit) {
        MemberId member = person(name, day.minusYears(40));
        join(member, unit, LocalDate.of(2010, 1, 1), day);
        return member;
    }

    public void join(MemberId member, UnitId unit, LocalDate from, LocalDate paid) {
        jdbc.sql("insert into membership (member_id, unit_id, category, kind, from_date, dues_paid_until) "
                        + "values (?, ?, 'TEST', 'MAIN', ?, ?)")
                .params(member.value(), unit.value(), from, paid)
                .update();
    }

    public void owes(MemberId member) {
        jdbc.sql("update membership set dues_paid_until = ? where member_id = ?")
                .params(day.minusDays(1), member.value())
                .update();
    }

    public void leaves(MemberId member) {
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(day.minusDays(1), member.value())
                .update();
    }

    public void suspend(MemberId member, UnitId unit) {
        jdbc.sql("insert into suspension (member_id, unit_id, from_date, reason) values (?, ?, ?, 'Test')")
                .params(member.value(), unit.value(), day.minusDays(10))
                .update();
    }

    public AssemblyId assembly(UnitId unit, AssemblyKind kind) {
        return new AssemblyId(jdbc.sql("""
                        insert into assembly (unit_id, name, kind, doors_at, starts_at, ends_at, published_at)
                        values (?, '{"de": "Probeversammlung"}', ?, ?, ?, ?, now()) returning id""")
                .params(
                        unit.value(),
                        kind.name(),
                        day.atTime(LocalTime.of(8, 0)),
                        day.atTime(LocalTime.of(9, 0)),
                        day.atTime(LocalTime.of(17, 0)))
                .query(UUID.class)
                .single());
    }

    /** An office since 2020 that gives these permissions, its terms accepted. */
    public void office(MemberId member, UnitId unit, String... permissions) {
        new People(jdbc).office(member, unit, permissions);
    }

    /** A child of the household that the adult leads. */
    public void family(MemberId adult, MemberId... others) {
        UUID household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql("update member set household_id = ?, household_main = true where id = ?")
                .params(household, adult.value())
                .update();
        for (MemberId other : others) {
            jdbc.sql("update member set household_id = ? where id = ?")
                    .params(household, other.value())
                    .update();
        }
    }

    public UUID seat(AssemblyId assembly, UnitId unit, MemberId delegate, int votes) {
        return jdbc.sql("""
                        insert into delegate_seat (assembly_id, unit_id, position, delegate_id, taken_by, votes)
                        select a.assembly_id, ?, 1 + (select count(*) from delegate_seat), a.id, a.id, ?
                        from attendee a where a.assembly_id = ? and a.member_id = ? returning id""")
                .params(unit.value(), votes, assembly.value(), delegate.value())
                .query(UUID.class)
                .single();
    }
}

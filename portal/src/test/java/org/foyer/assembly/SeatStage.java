package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assembly of delegates of two sections, with a few members each. */
public final class SeatStage {

    public final UnitId aare;
    public final UnitId birs;
    public final AssemblyId assembly;
    private final TestMembers members;
    private final JdbcClient jdbc;

    /** @param startsAt when the doors have been open for an hour */
    public SeatStage(TestMembers members, JdbcClient jdbc, Instant startsAt, int proxiesEach) {
        this.members = members;
        this.jdbc = jdbc;
        aare = members.section("7751");
        birs = members.section("7752");
        Instant start = startsAt.truncatedTo(ChronoUnit.SECONDS);
        assembly = new AssemblyId(jdbc.sql("""
                        insert into assembly (unit_id, name, kind, doors_at, starts_at, ends_at, proxies_each, published_at)
                        values (?, '{"de": "Delegiertenversammlung"}', 'DELEGATES', ?, ?, ?, ?, now()) returning id""")
                .params(
                        members.top().value(),
                        Timestamp.from(start.minus(1, ChronoUnit.HOURS)),
                        Timestamp.from(start),
                        Timestamp.from(start.plus(4, ChronoUnit.HOURS)),
                        proxiesEach)
                .query(UUID.class)
                .single());
    }

    public MemberId member(String number, String firstName, String lastName, UnitId unit) {
        var member = members.member(number, firstName, lastName, "de");
        if (jdbc.sql("select count(*) from membership where member_id = ?")
                        .param(member.value())
                        .query(Integer.class)
                        .single()
                == 0) {
            members.join(member, unit);
        }
        return member;
    }

    /** A row on the roll with a vote, as the rules would give it. */
    public UUID voter(MemberId member) {
        jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, may_attend, votes)
                        select ?, 'MEMBER', id, trim(first_name || ' ' || last_name), true, 1 from member where id = ?""").params(assembly.value(), member.value()).update();
        return jdbc.sql("select id from attendee where assembly_id = ? and member_id = ?")
                .params(assembly.value(), member.value())
                .query(UUID.class)
                .single();
    }

    /** As if a desk had let somebody in. */
    void letIn(DoorWatch door, UUID attendee) {
        jdbc.sql("""
                        insert into door_event (assembly_id, position, nonce, act, attendee_id, happened_at, device_at, arrived_at,
                                                offline, previous, hash)
                        select :assembly, coalesce(max(position), 0) + 1, gen_random_uuid(), 'ENTRY', :attendee, now(), now(), now(),
                               false, '\\x00', '\\x00' from door_event where assembly_id = :assembly""")
                .param("assembly", assembly.value())
                .param("attendee", attendee)
                .update();
        jdbc.sql("insert into door_head (assembly_id, position, hash) values (:assembly, 1, '\\x00') "
                        + "on conflict (assembly_id) do update set position = door_head.position + 1")
                .param("assembly", assembly.value())
                .update();
        door.inRoom(assembly);
    }

    int lines(String act) {
        return jdbc.sql("select count(*) from door_event where assembly_id = ? and act = ?")
                .params(assembly.value(), act)
                .query(Integer.class)
                .single();
    }
}

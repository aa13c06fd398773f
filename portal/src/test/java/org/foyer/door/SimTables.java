package org.foyer.door;

import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.testing.TestDoor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a simulated roll into the database. */
final class SimTables {

    private final JdbcClient jdbc;
    private final TestDoor door;

    SimTables(JdbcClient jdbc, TestDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    void fill(SimWorld world) {
        var people = world.people().values();
        jdbc.sql("""
                        insert into attendee (id, assembly_id, kind, name, may_attend, votes, votes_if_paid, reasons, rules_version)
                        select p.id, :assembly, 'MEMBER', 'Person ' || p.id, p.attends, p.votes, p.paid,
                               case when not p.attends then array['NOT_ENTITLED'] when p.votes < p.paid then array['DUES_PAID'] else '{}' end, 1
                        from unnest(:ids, :attends, :votes, :paid) as p(id, attends, votes, paid)""")
                .param("assembly", door.id())
                .param("ids", people.stream().map(Reference.Someone::id).toArray(UUID[]::new))
                .param(
                        "attends",
                        people.stream().map(Reference.Someone::mayAttend).toArray(Boolean[]::new))
                .param("votes", people.stream().map(Reference.Someone::votes).toArray(Integer[]::new))
                .param(
                        "paid",
                        people.stream().map(Reference.Someone::votesIfPaid).toArray(Integer[]::new))
                .update();
        world.proxies().forEach(door::proxy);
    }

    Desk desk(int number) {
        String name = "Tisch " + number;
        var id = door.desk(name, "sim-" + UUID.randomUUID());
        return new Desk(id, new AssemblyId(door.id()), name, null, null, null, null, null, null, null, null, 0, 0);
    }

    UUID official() {
        return jdbc.sql("insert into assembly_official (assembly_id, name) values (?, 'Vorsitz') returning id")
                .param(door.id())
                .query(UUID.class)
                .single();
    }

    /** As two entries of the directory are joined. */
    void join(UUID goes, UUID stays) {
        jdbc.sql(
                        "update attendee s set paid_at = coalesce(s.paid_at, g.paid_at) from attendee g where s.id = ? and g.id = ?")
                .params(stays, goes)
                .update();
        jdbc.sql("update attendee set same_as = ? where id = ?")
                .params(stays, goes)
                .update();
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(door.id())
                .update();
    }
}

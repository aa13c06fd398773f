package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats of one's units, at coming assemblies of others, in which nobody sits yet. */
@Repository
public class WaitingSeats {

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Access access;
    private final Clock clock;

    WaitingSeats(JdbcClient jdbc, LocalNames names, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    /** A delegation with free seats. */
    public record Free(AssemblyId assembly, LocalName assemblyName, LocalName unit, int seats) {}

    /** Of the units in which the signed-in person runs assemblies, the next assembly first. */
    public List<Free> mine() {
        var reach = access.reachOf(Permission.RUN_ASSEMBLY);
        if (reach.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.id, a.name, u.name unit_name, count(*) seats
                        from delegate_seat s join assembly a on a.id = s.assembly_id join unit u on u.id = s.unit_id join unit host on host.id = a.unit_id
                        where s.taken_by is null and a.cancelled_at is null and a.closed_at is null and a.starts_at > :now
                          and exists (select from unit top where top.id = any(:reach) and u.path <@ top.path)
                          and not exists (select from unit top where top.id = any(:reach) and host.path <@ top.path)
                        group by a.id, u.id order by a.starts_at, u.number limit 10""")
                .param("now", Timestamp.from(clock.instant()))
                .param("reach", reach.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new Free(
                        new AssemblyId(row.getObject("id", UUID.class)),
                        names.read(row.getString("name")),
                        names.read(row.getString("unit_name")),
                        row.getInt("seats")))
                .list();
    }
}

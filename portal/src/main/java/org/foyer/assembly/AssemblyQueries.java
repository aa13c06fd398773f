package org.foyer.assembly;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of assemblies, as far as the given units reach. */
@Repository
class AssemblyQueries {

    private static final String IN_REACH =
            "exists (select from unit top where top.id = any(:units) and u.path <@ top.path)";

    private final JdbcClient jdbc;
    private final AssemblyRows rows;
    private final LocalNames names;

    AssemblyQueries(JdbcClient jdbc, AssemblyRows rows, LocalNames names) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = names;
    }

    /** All that the units reach, by their beginning. */
    List<PlannedAssembly> in(Collection<UnitId> reach) {
        return jdbc.sql("""
                        select a.*, u.name unit_name,
                               (select count(*) from attendee t where t.assembly_id = a.id and t.answer = 'COMING') coming,
                               (select count(*) from attendee t where t.assembly_id = a.id and t.answer = 'NOT_COMING') not_coming
                        from assembly a join unit u on u.id = a.unit_id where %s order by a.starts_at, a.id""".formatted(IN_REACH))
                .param("units", ids(reach))
                .query((row, number) ->
                        new PlannedAssembly(rows.mapRow(row, number), row.getInt("coming"), row.getInt("not_coming")))
                .list();
    }

    int coming(AssemblyId assembly) {
        return jdbc.sql("select count(*) from attendee where assembly_id = ? and answer = 'COMING' and same_as is null")
                .param(assembly.value())
                .query(Integer.class)
                .single();
    }

    /** Units of the reach that exist, in the order of the tree; a unit without members below it meets as well. */
    List<AssemblyUnit> unitsIn(Collection<UnitId> reach) {
        return jdbc.sql(
                        "select u.id, u.name, nlevel(u.path) depth from unit u where u.kind <> 'HUT' and %s order by u.path"
                                .formatted(IN_REACH))
                .param("units", ids(reach))
                .query((row, number) -> new AssemblyUnit(
                        new UnitId(row.getObject("id", UUID.class)),
                        names.read(row.getString("name")),
                        row.getInt("depth")))
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}

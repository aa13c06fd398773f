package org.foyer.assembly;

import static org.foyer.access.Permission.RUN_ASSEMBLY;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.util.List;
import java.util.Map;
import org.foyer.access.Access;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who answered the invitation to an assembly, for officials who run it and see the members of its unit. */
@Service
public class Registrations {

    private static final String ANSWERED = """
            from (select t.*, row_number() over (partition by t.answer order by t.answered_at, t.id) place
                  from attendee t where t.assembly_id = :assembly and t.same_as is null and t.answer is not null) t
            join assembly a on a.id = t.assembly_id
            join member m on m.id = t.member_id left join unit u on u.id = t.unit_id
            where case :group when 'COMING' then t.answer = 'COMING' and (a.capacity is null or t.place <= a.capacity)
                              when 'WAITING' then t.answer = 'COMING' and t.place > a.capacity
                              else t.answer = 'NOT_COMING' end""";

    private final Assemblies assemblies;
    private final Access access;
    private final JdbcClient jdbc;
    private final LocalNames names;

    Registrations(Assemblies assemblies, Access access, JdbcClient jdbc, LocalNames names) {
        this.assemblies = assemblies;
        this.access = access;
        this.jdbc = jdbc;
        this.names = names;
    }

    /** How people stand. */
    public enum Group {
        COMING,
        /** For a seat. */
        WAITING,
        NOT_COMING
    }

    /** Whether the signed-in person may see who answered. */
    public boolean areOpen(Assembly assembly) {
        return access.may(RUN_ASSEMBLY).in(assembly.unit()).isGranted()
                && access.may(SEE_MEMBER).in(assembly.unit()).isGranted();
    }

    /** @throws org.foyer.access.AccessRefusedException where they may not */
    public int count(AssemblyId assembly, Group group) {
        require(assembly);
        return asked("select count(*) " + ANSWERED, assembly, group)
                .query(Integer.class)
                .single();
    }

    /**
     * By name; those who wait in the order in which they get seats.
     *
     * @throws org.foyer.access.AccessRefusedException where they may not
     */
    public List<Registered> page(AssemblyId assembly, Group group, int offset, int limit) {
        require(assembly);
        String order = group == Group.WAITING ? "t.place" : "m.last_name, m.first_name, m.number";
        return asked(
                        "select t.name, m.number, u.name unit_name " + ANSWERED + " order by " + order
                                + " offset :offset limit :limit",
                        assembly,
                        group)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    String unit = row.getString("unit_name");
                    return new Registered(
                            row.getString("name"),
                            row.getString("number"),
                            unit == null ? new LocalName(Map.of()) : names.read(unit));
                })
                .list();
    }

    private void require(AssemblyId id) {
        Assembly assembly = assemblies.require(id, RUN_ASSEMBLY);
        access.may(SEE_MEMBER).in(assembly.unit()).orThrow();
    }

    private JdbcClient.StatementSpec asked(String sql, AssemblyId assembly, Group group) {
        return jdbc.sql(sql).param("assembly", assembly.value()).param("group", group.name());
    }
}

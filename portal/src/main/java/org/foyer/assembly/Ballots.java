package org.foyer.assembly;

import java.util.List;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The ballots planned for an assembly, in their order. */
@Repository
public class Ballots {

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final JsonMapper json;

    Ballots(JdbcClient jdbc, LocalNames names, JsonMapper json) {
        this.jdbc = jdbc;
        this.names = names;
        this.json = json;
    }

    /** Nobody is asked here whether they may see them: callers let somebody in to this assembly. */
    public List<Ballot> of(AssemblyId assembly) {
        return jdbc.sql("select name, majority from assembly_ballot where assembly_id = ? order by position")
                .param(assembly.value())
                .query((row, number) ->
                        new Ballot(names.read(row.getString("name")), Majority.valueOf(row.getString("majority"))))
                .list();
    }

    void replace(AssemblyId assembly, List<Ballot> ballots) {
        jdbc.sql("delete from assembly_ballot where assembly_id = ?")
                .param(assembly.value())
                .update();
        int position = 1;
        for (Ballot ballot : ballots) {
            jdbc.sql(
                            "insert into assembly_ballot (assembly_id, position, name, majority) values (?, ?, cast(? as jsonb), ?)")
                    .params(
                            assembly.value(),
                            position++,
                            json.writeValueAsString(ballot.name().byLanguage()),
                            ballot.majority().name())
                    .update();
        }
    }
}

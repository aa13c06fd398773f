package org.foyer.assembly;

import java.util.Optional;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officials of an assembly as its records name them: by an id of their own, so that records outlive the data of people. */
@Repository
public class Officials {

    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    Officials(JdbcClient jdbc, SignedIn signedIn) {
        this.jdbc = jdbc;
        this.signedIn = signedIn;
    }

    /** The signed-in person, as an official of this assembly. */
    public UUID me(AssemblyId assembly) {
        UUID member = signedIn.requireInPerson().id().value();
        jdbc.sql("""
                        insert into assembly_official (assembly_id, member_id, name)
                        select ?, id, trim(first_name || ' ' || last_name) from member where id = ?
                        on conflict do nothing""").params(assembly.value(), member).update();
        return jdbc.sql("select id from assembly_official where assembly_id = ? and member_id = ?")
                .params(assembly.value(), member)
                .query(UUID.class)
                .single();
    }

    /** The name of an official; empty once the personal part is deleted. */
    public Optional<String> name(UUID official) {
        return jdbc.sql("select name from assembly_official where id = ?")
                .param(official)
                .query(String.class)
                .optional();
    }
}

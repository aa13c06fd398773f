package org.foyer.assembly;

import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assemblies that there are. */
@Repository
public class Assemblies {

    private final JdbcClient jdbc;
    private final AssemblyRows rows;
    private final Access access;

    Assemblies(JdbcClient jdbc, AssemblyRows rows, Access access) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.access = access;
    }

    /**
     * The assembly, for an official: one that somebody may not run is answered like one that there is not.
     *
     * @param permission {@code RUN_ASSEMBLY} or {@code CHAIR_ASSEMBLY}, asked for its unit
     */
    public Optional<Assembly> forOfficial(AssemblyId id, Permission permission) {
        return find(id).filter(it -> access.may(permission).in(it.unit()).isGranted());
    }

    /**
     * The assembly, for an official.
     *
     * @throws AccessRefusedException where they may not, or there is none
     */
    public Assembly require(AssemblyId id, Permission permission) {
        var found = find(id);
        found.map(it -> access.may(permission).in(it.unit()))
                .orElseGet(() -> new Decision.Refused("no-office"))
                .orThrow();
        return found.orElseThrow();
    }

    /** The assembly, for whoever was let in by other means, such as the token of a desk; nobody is asked here. */
    public Optional<Assembly> find(AssemblyId id) {
        return jdbc.sql(AssemblyRows.SELECT + "where a.id = ?")
                .param(id.value())
                .query(rows)
                .optional();
    }
}

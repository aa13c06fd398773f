package org.foyer.crm;

import java.util.List;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An import writes members of every unit, so its permission has to come from the top of the tree; a section's office is not enough. */
@Component
class ImportAccess {

    private final Access access;
    private final JdbcClient jdbc;

    ImportAccess(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    boolean isGranted() {
        return decisions().stream().allMatch(Decision::isGranted);
    }

    void require() {
        decisions().forEach(Decision::orThrow);
    }

    private List<Decision> decisions() {
        List<UUID> tops = jdbc.sql("select id from unit where parent_id is null")
                .query(UUID.class)
                .list();
        if (tops.isEmpty()) {
            return List.of(access.may(Permission.IMPORT_MEMBERS).anywhere());
        }
        return tops.stream()
                .map(top -> access.may(Permission.IMPORT_MEMBERS).in(new UnitId(top)))
                .toList();
    }
}

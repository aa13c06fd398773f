package org.foyer.duplicate;

import java.util.List;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may see and join two entries: whoever holds the permission for both. The search looks at everybody, so it takes the top. */
@Component
class DuplicateAccess {

    private static final Permission MERGE = Permission.MERGE_MEMBERS;

    private final Access access;
    private final JdbcClient jdbc;

    DuplicateAccess(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    boolean isAnywhere() {
        return access.may(MERGE).anywhere().isGranted();
    }

    void requireAnywhere() {
        access.may(MERGE).anywhere().orThrow();
    }

    boolean isWhole() {
        List<UUID> tops = jdbc.sql("select id from unit where parent_id is null")
                .query(UUID.class)
                .list();
        return isAnywhere()
                && tops.stream()
                        .allMatch(top -> access.may(MERGE).in(new UnitId(top)).isGranted());
    }

    void requireWhole() {
        requireAnywhere();
        if (!isWhole()) {
            jdbc.sql("select id from unit where parent_id is null").query(UUID.class).list().stream()
                    .map(UnitId::new)
                    .forEach(top -> access.may(MERGE).in(top).orThrow());
        }
    }

    boolean isGranted(MemberId one, MemberId other) {
        return access.may(MERGE).of(one).isGranted()
                && access.may(MERGE).of(other).isGranted();
    }

    void require(MemberId one, MemberId other) {
        access.may(MERGE).of(one).orThrow();
        access.may(MERGE).of(other).orThrow();
    }

    List<UnitId> reach() {
        return access.reachOf(MERGE);
    }
}

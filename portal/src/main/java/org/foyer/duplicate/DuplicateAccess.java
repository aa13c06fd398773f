package org.foyer.duplicate;

import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Component;

/** Who may see and join two entries: whoever holds the permission for both. The search looks at everybody, so it takes the top. */
@Component
class DuplicateAccess {

    private static final Permission MERGE = Permission.MERGE_MEMBERS;

    private final Access access;

    DuplicateAccess(Access access) {
        this.access = access;
    }

    boolean isAnywhere() {
        return access.may(MERGE).anywhere().isGranted();
    }

    void requireAnywhere() {
        access.may(MERGE).anywhere().orThrow();
    }

    boolean isWhole() {
        return access.may(MERGE).atTheTop().isGranted();
    }

    void requireWhole() {
        access.may(MERGE).atTheTop().orThrow();
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

package org.foyer.crm;

import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.springframework.stereotype.Component;

/** An import writes members of every unit, so its permission has to come from the top of the tree; a section's office is not enough. */
@Component
class ImportAccess {

    private final Access access;

    ImportAccess(Access access) {
        this.access = access;
    }

    boolean isGranted() {
        return decision().isGranted();
    }

    void require() {
        decision().orThrow();
    }

    private Decision decision() {
        return access.may(Permission.IMPORT_MEMBERS).atTheTop();
    }
}

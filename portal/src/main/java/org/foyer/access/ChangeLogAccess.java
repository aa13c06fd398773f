package org.foyer.access;

import org.foyer.audit.ChangeLogGuard;
import org.springframework.stereotype.Component;

/** The change log holds data of everybody: only an office at the top of the association searches it. */
@Component
class ChangeLogAccess implements ChangeLogGuard {

    private final Access access;

    ChangeLogAccess(Access access) {
        this.access = access;
    }

    @Override
    public boolean isOpen() {
        return access.may(Permission.SEARCH_CHANGE_LOG).atTheTop().isGranted();
    }

    @Override
    public void mayRead() {
        access.may(Permission.SEARCH_CHANGE_LOG).atTheTop().orThrow();
    }
}

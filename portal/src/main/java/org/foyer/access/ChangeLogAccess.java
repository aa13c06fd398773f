package org.foyer.access;

import org.foyer.audit.ChangeLogGuard;
import org.springframework.stereotype.Component;

/** The change log holds data of everybody: an office that may search it in any unit may search it all. */
@Component
class ChangeLogAccess implements ChangeLogGuard {

    private final Access access;

    ChangeLogAccess(Access access) {
        this.access = access;
    }

    @Override
    public boolean isOpen() {
        return access.may(Permission.SEARCH_CHANGE_LOG).anywhere().isGranted();
    }

    @Override
    public void mayRead() {
        access.may(Permission.SEARCH_CHANGE_LOG).anywhere().orThrow();
    }
}

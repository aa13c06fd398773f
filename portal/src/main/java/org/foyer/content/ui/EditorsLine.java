package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.content.ContentNode;

/** What only editors see on a page: of when it is, in which languages it speaks, and the way to change it. */
@org.springframework.stereotype.Component
class EditorsLine {

    private final Access access;

    EditorsLine(Access access) {
        this.access = access;
    }

    /** The line under a page; empty for all but editors. */
    Optional<Component> under(ContentNode page) {
        return Optional.empty();
    }

    /** The way to change a page, for its header; empty for all but editors, and where no address of the editors' desk is known. */
    Optional<Component> edit(ContentNode page) {
        return Optional.empty();
    }

    private boolean isEditor() {
        return access.may(Permission.EDIT_CONTENT).atTheTop().isGranted();
    }
}

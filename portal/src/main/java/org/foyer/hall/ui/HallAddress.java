package org.foyer.hall.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.foyer.assembly.AssemblyId;

/** The addresses of the hall of one assembly. */
final class HallAddress {

    private HallAddress() {}

    /** The assembly that the address names; whatever is no id is answered like a page that does not exist. */
    static AssemblyId of(BeforeEnterEvent event) {
        try {
            return AssemblyId.of(event.getRouteParameters().get("assembly").orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    static String board(AssemblyId assembly) {
        return "assembly/" + assembly + "/board";
    }

    static String projector(AssemblyId assembly) {
        return "assembly/" + assembly + "/projector";
    }
}

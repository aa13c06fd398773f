package org.foyer.door;

import org.foyer.assembly.AssemblyCreated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets up the desks of an assembly as they were at the one that it was copied from; devices are enrolled anew. */
@Component
class DeskCopying {

    private final DeskTable table;

    DeskCopying(DeskTable table) {
        this.table = table;
    }

    @EventListener
    void on(AssemblyCreated created) {
        var from = created.from();
        if (from == null) {
            return;
        }
        table.of(from).stream()
                .filter(desk -> desk.revokedAt() == null)
                .forEach(desk -> table.add(
                        created.id(), new Desks.Plan(desk.name(), desk.part(), desk.cardsFrom(), desk.cardsTo())));
    }
}

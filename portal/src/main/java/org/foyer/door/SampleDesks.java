package org.foyer.door;

import org.foyer.assembly.SampleAssemblyPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the desks of the sample, each with a hundred voting cards. */
@Component
class SampleDesks {

    private static final int CARDS = 100;

    private final DeskTable table;

    SampleDesks(DeskTable table) {
        this.table = table;
    }

    @EventListener
    void on(SampleAssemblyPlanned planned) {
        int from = 1;
        for (String name : planned.desks()) {
            table.add(planned.id(), new Desks.Plan(name, null, from, from + CARDS - 1));
            from += CARDS;
        }
    }
}

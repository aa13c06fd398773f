package org.foyer.hall.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.door.Attendances;
import org.foyer.values.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the page of an assembly to its board. */
@Component
@Order(600)
class BoardAction implements AssemblyAction {

    private final Attendances attendances;
    private final Texts texts;

    BoardAction(Attendances attendances, Texts texts) {
        this.attendances = attendances;
        this.texts = texts;
    }

    @Override
    public Optional<Way> about(Assembly assembly, Locale locale) {
        if (assembly.cancelledAt() != null) {
            return Optional.empty();
        }
        var counts = attendances.ask(assembly.id(), room -> room.counts());
        return Optional.of(new Way(
                "chart-bar",
                "hall.title",
                HallAddress.board(assembly.id()),
                texts.get(locale, "hall.action.fact", counts.votes(), counts.entitled())));
    }
}

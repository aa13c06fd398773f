package org.foyer.assembly.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.assembly.WaitingSeats;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.springframework.stereotype.Component;

/** Tells officials of a unit that its seats at an assembly above wait for names: they have no other way there. */
@Component
class SeatsOnStart implements StartContributor {

    private final WaitingSeats waiting;
    private final Texts texts;

    SeatsOnStart(WaitingSeats waiting, Texts texts) {
        this.waiting = waiting;
        this.texts = texts;
    }

    @Override
    public List<NextStep> steps(MemberId member, Locale locale) {
        return waiting.mine().stream()
                .map(it -> new NextStep(
                        40,
                        "users-group",
                        "assembly/" + it.assembly() + "/delegates",
                        texts.get(locale, "assembly.seat.step", it.unit().in(locale), it.seats()),
                        it.assemblyName().in(locale)))
                .toList();
    }
}

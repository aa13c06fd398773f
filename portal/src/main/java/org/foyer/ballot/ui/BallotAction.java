package org.foyer.ballot.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.ballot.BallotDesk;
import org.foyer.values.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the page of an assembly to OpenSlides, where there is one. */
@Component
@Order(700)
class BallotAction implements AssemblyAction {

    private final BallotDesk desk;
    private final Texts texts;

    BallotAction(BallotDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Optional<Way> about(Assembly assembly, Locale locale) {
        if (!desk.isOn()) {
            return Optional.empty();
        }
        String fact = desk.state(assembly.id())
                .map(it -> texts.get(locale, "ballot.fact", it.connection().name()))
                .orElseGet(() -> texts.get(locale, "ballot.fact.none"));
        return Optional.of(new Way("link", "ballot.title", "assembly/" + assembly.id() + "/ballot", fact));
    }
}

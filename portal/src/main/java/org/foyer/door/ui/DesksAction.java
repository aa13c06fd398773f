package org.foyer.door.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.values.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from an assembly to its desks. */
@Component
@Order(200)
class DesksAction implements AssemblyAction {

    private final Desks desks;
    private final Texts texts;

    DesksAction(Desks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    @Override
    public Optional<Way> about(Assembly assembly, Locale locale) {
        var used = desks.of(assembly.id()).stream()
                .filter(desk -> desk.revokedAt() == null)
                .toList();
        long enrolled =
                used.stream().map(Desk::enrolledAt).filter(at -> at != null).count();
        return Optional.of(new Way(
                "devices",
                "door.desks.title",
                DesksView.addressOf(assembly.id()),
                texts.get(locale, "door.desks.fact", used.size(), enrolled)));
    }
}

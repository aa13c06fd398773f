package org.foyer.assembly.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.assembly.Registrations;
import org.foyer.assembly.Registrations.Group;
import org.foyer.values.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an assembly to those who answered its invitation. */
@Component
@Order(50)
class RegistrationsAction implements AssemblyAction {

    private final Registrations registrations;
    private final Texts texts;

    RegistrationsAction(Registrations registrations, Texts texts) {
        this.registrations = registrations;
        this.texts = texts;
    }

    @Override
    public Optional<Way> about(Assembly assembly, Locale locale) {
        if (assembly.registerUntil() == null || !registrations.areOpen(assembly)) {
            return Optional.empty();
        }
        return Optional.of(new Way(
                "user-check",
                "assembly.registered.title",
                RegistrationsView.addressOf(assembly.id()),
                texts.get(
                        locale,
                        "assembly.registered.fact",
                        registrations.count(assembly.id(), Group.COMING),
                        registrations.count(assembly.id(), Group.WAITING))));
    }
}

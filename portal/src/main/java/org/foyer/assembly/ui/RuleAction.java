package org.foyer.assembly.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.assembly.RuleDesk;
import org.foyer.values.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an assembly to its rules. */
@Component
@Order(100)
class RuleAction implements AssemblyAction {

    private final RuleDesk desk;
    private final Texts texts;

    RuleAction(RuleDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Optional<Way> about(Assembly assembly, Locale locale) {
        return desk.open(assembly.id())
                .map(opened -> new Way(
                        "list-check",
                        "voting.rules",
                        RuleView.addressOf(assembly.id()),
                        texts.get(
                                locale, "voting.rules.version", opened.current().version())));
    }
}

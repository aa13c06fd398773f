package org.foyer.assembly.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.voting.Rule;

/** How the conditions of a group go together. */
enum RuleMode {
    ALL,
    ANY,
    NOT_ALL,
    NONE;

    /** Key of its words. */
    String key() {
        return "voting.editor.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a group without conditions is met by everybody; the others are met by nobody. */
    boolean letsEverybodyIn() {
        return this == ALL || this == NONE;
    }

    Rule rule(List<Rule> parts) {
        if (parts.isEmpty()) {
            return letsEverybodyIn() ? Rule.EVERYBODY : new Rule.Not(Rule.EVERYBODY);
        }
        return switch (this) {
            case ALL -> new Rule.All(parts);
            case ANY -> new Rule.Any(parts);
            case NOT_ALL -> new Rule.Not(new Rule.All(parts));
            case NONE -> new Rule.Not(new Rule.Any(parts));
        };
    }
}

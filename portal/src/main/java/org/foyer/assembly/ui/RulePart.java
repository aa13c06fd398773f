package org.foyer.assembly.ui;

import org.foyer.voting.Rule;

/** A part of a rule in the editor: a condition or a group of them. */
sealed interface RulePart permits RuleGroup, RuleRow {

    Rule rule();

    /** Whether nothing is missing; what is missing is marked. */
    boolean isComplete();
}

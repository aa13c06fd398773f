package org.foyer.assembly;

/** What became of rules that an official saved. */
public sealed interface RulesSaved {

    /**
     * They hold, and the roll was decided by them.
     *
     * @param changed how many rows of the roll are different now
     */
    record Saved(int version, int changed) implements RulesSaved {}

    /** They are the ones that hold already. */
    record Same() implements RulesSaved {}

    /** Somebody else saved others since these were opened. */
    record Late(RuleVersion newer) implements RulesSaved {}

    /** The assembly is closed or called off. */
    record Over() implements RulesSaved {}
}

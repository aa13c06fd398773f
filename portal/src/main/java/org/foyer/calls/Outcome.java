package org.foyer.calls;

/** How a call went. */
public enum Outcome {
    REACHED,
    /** Somebody tries again some hours later, three times in all. */
    NOT_REACHED,
    /** Somebody calls again at an agreed time. */
    CALL_BACK,
    WRONG_NUMBER,
    /** The member wants no such calls; remembered for all lists until they take it back on My data. */
    DO_NOT_CALL
}

package org.foyer.voting;

/** What came of a rule. What is not known lets nobody in: neither by a rule nor by its opposite. */
public enum Outcome {
    MET,
    FAILED,
    UNKNOWN;

    Outcome not() {
        return switch (this) {
            case MET -> FAILED;
            case FAILED -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}

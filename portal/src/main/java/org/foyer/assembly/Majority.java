package org.foyer.assembly;

/** What a ballot needs to pass. */
public enum Majority {
    /** More yes than no. */
    SIMPLE,
    /** More than half of all votes that were cast. */
    ABSOLUTE,
    /** Two thirds of the votes that were cast. */
    TWO_THIRDS
}

package org.foyer.assembly;

/** What of a plan can be wrong. */
public enum PlanField {
    UNIT,
    NAME,
    PLACE,
    DOORS,
    START,
    END,
    REGISTER,
    CAPACITY,
    QUORUM,
    PROXIES,
    PARTS,
    BALLOTS
}

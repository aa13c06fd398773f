package org.foyer.crm;

/** How much of a member system is read. */
public enum ReadExtent {
    /** All records: whoever is gone is noticed. */
    EVERYTHING,
    /** What changed since the last whole reading; everything where the system cannot tell, or was never read. */
    CHANGES
}

package org.foyer.assembly;

/** What kind of meeting it is; statutes treat them differently. */
public enum AssemblyKind {
    GENERAL,
    /** Only delegates vote. */
    DELEGATES,
    EXTRAORDINARY,
    /** Names candidates for a public election. */
    ELECTION,
    /** Nobody votes. */
    INFORMATION
}

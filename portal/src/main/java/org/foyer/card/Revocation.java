package org.foyer.card;

/** Why a card counts no more. */
public enum Revocation {
    /** Its holder lost it. */
    LOST,
    /** The office revoked it. */
    OFFICE,
    /** The entry of its holder was joined with another. */
    MERGED
}

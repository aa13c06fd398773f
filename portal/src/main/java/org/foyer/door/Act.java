package org.foyer.door;

/** What can happen at a door. */
public enum Act {
    ENTRY,
    EXIT,
    /** Somebody was sent away; kept, as whoever was sent away may ask why. */
    REFUSED,
    /** Another voting card was handed to somebody in the room. */
    CARD,
    /** Dues were paid at the desk. */
    PAID,
    /** Takes back an earlier entry, exit, card or payment. */
    ANNULLED,
    /** Settles a conflict. */
    SETTLED,
    /** A substitute took the seat of a delegate, or gave it back. */
    SEAT,
    /** A proxy was recorded or revoked. */
    PROXY,
    /** The chair sealed the number of votes. */
    SEALED;

    /** Whether a device may send it; all else comes from the portal itself. */
    boolean isOfDesks() {
        return ordinal() <= SETTLED.ordinal();
    }

    /** Whether what came before it matters, and what comes after it rests on it. */
    boolean isAboutPresence() {
        return this == ENTRY || this == EXIT || this == CARD || this == SETTLED;
    }

    /** Whether it can be taken back. */
    boolean canBeAnnulled() {
        return this == ENTRY || this == EXIT || this == CARD || this == PAID;
    }
}

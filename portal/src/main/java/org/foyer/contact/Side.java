package org.foyer.contact;

/** Where somebody stands in a conversation. */
public enum Side {
    /** Began it. */
    SENDER,
    /** The person written to, or whoever holds the office today. */
    RECIPIENT
}

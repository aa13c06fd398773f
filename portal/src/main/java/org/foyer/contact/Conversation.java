package org.foyer.contact;

import java.time.Instant;

/**
 * A conversation as one of its sides sees it in a list.
 *
 * @param with the other side: a person, or an office with its unit
 * @param about for the side of an office, which office it is; else empty
 * @param lastAt when the last message came
 */
public record Conversation(ThreadId id, Side side, String with, String about, Instant lastAt, State state) {

    /** How it stands. */
    public enum State {
        /** The message lies with the other side. */
        DELIVERED,
        /** The mail to the other side came back. */
        UNDELIVERED,
        /** The other side has written last. */
        ANSWERED,
        /** It is for oneself to answer. */
        WAITS,
        CLOSED
    }
}

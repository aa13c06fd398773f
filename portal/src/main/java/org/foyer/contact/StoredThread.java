package org.foyer.contact;

import java.time.Instant;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is stored, with what its sides are called.
 *
 * @param person who it is with, null for an office
 * @param personName theirs
 * @param desk the office, null for a person
 * @param lastSide who wrote last
 * @param bounced whether the mail with the last message came back
 */
record StoredThread(
        ThreadId id,
        MemberId sender,
        String senderName,
        @Nullable MemberId person,
        @Nullable String personName,
        @Nullable Desk desk,
        Instant lastAt,
        boolean closed,
        Side lastSide,
        boolean bounced) {

    Conversation.State stateFor(Side side) {
        if (closed) {
            return Conversation.State.CLOSED;
        }
        if (lastSide == side) {
            return bounced ? Conversation.State.UNDELIVERED : Conversation.State.DELIVERED;
        }
        return side == Side.SENDER ? Conversation.State.ANSWERED : Conversation.State.WAITS;
    }
}

package org.foyer.contact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with its messages, the oldest first.
 *
 * @param mayBlock whether the other side is a person who can be kept away
 */
public record OpenConversation(Conversation summary, List<Message> messages, boolean mayBlock) {

    /**
     * What somebody wrote.
     *
     * @param author their name; empty when they are no longer known
     * @param own whether it comes from the side that looks
     * @param body null once it has been deleted
     * @param files what came with it
     */
    public record Message(
            Side side, String author, boolean own, @Nullable String body, Instant at, List<Enclosure> files) {}
}

package org.foyer.contact;

import java.util.UUID;

/** The immutable id of a conversation. */
public record ThreadId(UUID value) {

    /**
     * Reads an id that came from outside.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static ThreadId of(String text) {
        return new ThreadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

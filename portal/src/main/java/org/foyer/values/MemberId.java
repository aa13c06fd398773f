package org.foyer.values;

import java.util.UUID;

/** The immutable id of a member (a person). */
public record MemberId(UUID value) {

    /**
     * Reads an id that came from outside.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

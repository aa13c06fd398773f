package org.foyer.values;

import java.util.UUID;

/** The immutable id of a unit of the association's tree. */
public record UnitId(UUID value) {

    /**
     * Reads an id that came from outside.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.foyer.assembly;

import java.util.UUID;

/** The immutable id of an assembly. */
public record AssemblyId(UUID value) {

    /**
     * Reads an id that came from outside.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static AssemblyId of(String text) {
        return new AssemblyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

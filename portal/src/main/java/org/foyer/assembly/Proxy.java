package org.foyer.assembly;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The votes of somebody who cannot come, in the hands of somebody who can.
 *
 * @param votes of the giver
 * @param holderIn whether the holder is in the room; before, nobody casts these votes
 */
public record Proxy(
        UUID id, AssemblyId assembly, Person giver, Person holder, Instant givenAt, int votes, boolean holderIn) {

    /** Somebody on the roll. */
    public record Person(UUID attendee, @Nullable String number, String name) {}
}

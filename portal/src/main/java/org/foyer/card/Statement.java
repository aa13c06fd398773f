package org.foyer.card;

import java.time.Instant;
import java.util.List;

/**
 * What the signature in a code vouches for.
 *
 * @param issued when it was signed, to the second
 * @param expires from when it counts no more
 * @param fresh whether it was made for showing right now: short-lived, so that a photograph of it is worth nothing
 * @param holders one for a card, several for a household
 */
public record Statement(Instant issued, Instant expires, boolean fresh, List<Holder> holders) {

    public Statement {
        holders = List.copyOf(holders);
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("A code names at least one person");
        }
    }
}

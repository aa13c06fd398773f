package org.foyer.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The member whom the signed-in person is to call now.
 *
 * @param phone as it is kept, such as +41795550101
 * @param units where the member belongs to, in the reader's language; empty where the member hides it
 * @param lastNote what an earlier caller noted
 */
public record Call(
        UUID entry,
        String name,
        String units,
        String phone,
        @Nullable Instant lastCall,
        @Nullable Outcome lastOutcome,
        String lastNote) {}

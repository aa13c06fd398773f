package org.foyer.crm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reading under way.
 *
 * @param generation which reading of the source it is
 * @param since only what changed since; null for everything
 * @param cursor where it goes on; null at its beginning
 * @param records how many were read so far
 */
record SystemReading(
        String source,
        long generation,
        @Nullable Instant since,
        @Nullable String cursor,
        int records) {

    boolean goesOn() {
        return cursor != null;
    }
}

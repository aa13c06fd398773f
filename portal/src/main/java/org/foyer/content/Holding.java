package org.foyer.content;

import java.time.Instant;
import java.util.Optional;
import org.foyer.access.Audience;
import org.foyer.access.Standing;

/**
 * A piece of content and whom it is meant for.
 *
 * @param name its name on the shelf; of a page its address below the first one, which is itself empty
 * @param from since when it is shown
 * @param to until when it is shown
 */
record Holding(String name, ContentNode node, Audience audience, Optional<Instant> from, Optional<Instant> to) {

    boolean isFor(Standing standing, Instant now) {
        return audience.includes(standing)
                && from.filter(now::isBefore).isEmpty()
                && to.filter(end -> !now.isBefore(end)).isEmpty();
    }
}

package org.foyer.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How up to date a shelf is.
 *
 * @param items how many pieces of content it holds
 * @param fetchedAt when the content management system last answered with all of it; empty before the first time
 * @param changedAt when its answer last differed from the one before
 * @param trouble why it is not up to date
 * @param leftOut what was delivered but cannot be shown
 */
public record ShelfState(
        Shelf shelf,
        int items,
        Optional<Instant> fetchedAt,
        Optional<Instant> changedAt,
        Optional<Trouble> trouble,
        List<LeftOut> leftOut) {}

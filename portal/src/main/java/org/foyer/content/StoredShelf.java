package org.foyer.content;

import java.time.Instant;
import java.util.List;

/**
 * A shelf as it was last taken over.
 *
 * @param items how many nodes it has
 * @param revision rises with each change of any shelf
 */
record StoredShelf(
        Shelf shelf, int items, long revision, Instant fetchedAt, Instant changedAt, List<LeftOut> leftOut) {}

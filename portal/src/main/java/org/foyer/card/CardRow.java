package org.foyer.card;

import java.time.Instant;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is kept.
 *
 * @param index its place in the status list
 * @param revokedAt since when it counts no more
 */
record CardRow(
        UUID id,
        long index,
        MemberId member,
        Instant issuedAt,
        @Nullable Instant revokedAt) {}

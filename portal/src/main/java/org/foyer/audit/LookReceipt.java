package org.foyer.audit;

import java.time.Instant;
import java.util.UUID;
import org.foyer.values.LocalName;

/**
 * A look that was noted.
 *
 * @param copy the number that the copy carries
 * @param people how many people it was about, without those deleted since
 * @param unitName the name of the unit of the look
 */
public record LookReceipt(UUID id, String copy, Instant at, Look look, LocalName unitName, int people) {}

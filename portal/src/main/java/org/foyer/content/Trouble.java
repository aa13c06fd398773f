package org.foyer.content;

import java.time.Instant;

/**
 * Why a shelf is not up to date.
 *
 * @param since when it began; a shelf that fails for other reasons in between stays in trouble since then
 * @param at when it was last seen
 */
public record Trouble(TroubleCode code, Instant since, Instant at) {}

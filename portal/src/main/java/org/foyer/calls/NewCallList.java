package org.foyer.calls;

import java.time.LocalDate;
import org.foyer.listing.Layout;
import org.foyer.values.UnitId;

/**
 * A list that somebody wants.
 *
 * @param unit whose members are called, with all below, and whose officials call
 * @param from what narrows the members
 * @param expires its last day
 */
public record NewCallList(UnitId unit, String purpose, String hint, LocalDate expires, Layout from) {}

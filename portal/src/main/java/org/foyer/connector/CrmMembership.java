package org.foyer.connector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership, in the system's own words.
 *
 * @param id the system's own id of this entry; null where it has none
 * @param category the system's word for the category or type
 * @param unit the system's key of the unit
 * @param unitName the system's name of the unit, for messages
 * @param status the system's word for the state: Current, Expired …
 * @param duesPaidUntil last day covered by paid dues
 */
public record CrmMembership(
        @Nullable String id,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String status,
        @Nullable LocalDate duesPaidUntil) {}

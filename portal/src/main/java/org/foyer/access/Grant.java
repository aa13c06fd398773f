package org.foyer.access;

import java.time.LocalDate;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A permission that an office gives today, for its unit and all units below.
 *
 * @param from first day of the office
 * @param until its last day, null where none is set
 */
public record Grant(
        Permission permission,
        UnitId unit,
        String officeType,
        LocalDate from,
        @Nullable LocalDate until) {}

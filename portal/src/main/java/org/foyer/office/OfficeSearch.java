package org.foyer.office;

import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which offices are shown.
 *
 * @param text in the name or number of the holder, the unit or the office; blank for all
 * @param when seen from today; null for all days
 * @param unit with everything below; null for all that one's own office reaches
 */
public record OfficeSearch(
        String text,
        HeldOffice.@Nullable When when,
        @Nullable UnitId unit) {}

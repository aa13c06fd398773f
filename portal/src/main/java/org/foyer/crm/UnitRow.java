package org.foyer.crm;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the file tells it.
 *
 * @param parent the number of the unit above, or empty
 * @param owner the number of the section that owns a hut, or empty
 */
record UnitRow(
        long line,
        String number,
        String kind,
        Map<String, String> names,
        @Nullable String cardName,
        String parent,
        @Nullable LocalDate foundedOn,
        @Nullable Integer altitude,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String owner) {

    UnitRow below(String above) {
        return new UnitRow(line, number, kind, names, cardName, above, foundedOn, altitude, latitude, longitude, owner);
    }
}

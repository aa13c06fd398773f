package org.foyer.directory;

import java.util.Set;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the directory knows it.
 *
 * @param level NATIONAL, REGION, SECTION or LOCAL_GROUP: its own, or that of the nearest one above a body or a hut
 * @param parent the unit above, null for the top
 * @param line its own number and those of all above
 * @param ids its own id and those of all above
 * @param themes codes of what a body works on
 * @param words its names and those of the section it lies in, as they are written
 * @param latitude of itself or of the nearest above that has one, in degrees; null for none
 * @param longitude likewise
 */
record Unit(
        UnitId id,
        String number,
        String kind,
        String level,
        LocalName name,
        @Nullable UnitId parent,
        Set<String> line,
        Set<UnitId> ids,
        Set<String> themes,
        String words,
        @Nullable Double latitude,
        @Nullable Double longitude) {}

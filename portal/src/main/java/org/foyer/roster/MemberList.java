package org.foyer.roster;

import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * The members of a unit and of all below it, in one night.
 *
 * @param kind of the unit: {@code NATIONAL}, {@code REGION}, {@code SECTION}, {@code LOCAL_GROUP}
 * @param depth of the unit in the association's tree, 1 for the top
 */
public record MemberList(UUID id, Night night, UnitId unit, LocalName name, String kind, int depth, int people) {}

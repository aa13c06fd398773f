package org.foyer.contact;

import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/** An office of a unit, as one writes to it; whoever holds it today reads. */
public record Desk(UnitId unit, String unitNumber, LocalName unitName, String officeType, LocalName office) {}

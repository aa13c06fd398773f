package org.foyer.access;

import org.foyer.values.UnitId;

/** A permission that an office gives today, for its unit and all units below. */
public record Grant(Permission permission, UnitId unit, String officeType) {}

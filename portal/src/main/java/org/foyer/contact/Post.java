package org.foyer.contact;

import org.foyer.values.UnitId;

/**
 * An office of a unit, whoever holds it.
 *
 * @param officeType its code, such as {@code TREASURER}
 */
public record Post(UnitId unit, String officeType) {}

package org.foyer.office;

import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * A unit in which offices are held.
 *
 * @param depth how far down the tree, 1 for the top
 */
public record OfficeUnit(UnitId id, String number, LocalName name, int depth) {}

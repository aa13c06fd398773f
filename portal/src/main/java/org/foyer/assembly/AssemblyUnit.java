package org.foyer.assembly;

import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * A unit for which the signed-in person may plan assemblies.
 *
 * @param depth how far down the tree, 1 for the top
 */
public record AssemblyUnit(UnitId id, LocalName name, int depth) {}

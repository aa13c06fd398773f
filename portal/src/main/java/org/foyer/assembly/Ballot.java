package org.foyer.assembly;

import org.foyer.values.LocalName;

/** A decision that an assembly is to take. */
public record Ballot(LocalName name, Majority majority) {}

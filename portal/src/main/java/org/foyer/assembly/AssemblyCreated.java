package org.foyer.assembly;

import org.jspecify.annotations.Nullable;

/**
 * A new assembly was planned; told in the same transaction.
 *
 * @param from the one that it was copied from, so that each room copies what it keeps about it; null for none
 */
public record AssemblyCreated(AssemblyId id, @Nullable AssemblyId from) {}

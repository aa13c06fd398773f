package org.foyer.assembly;

import java.util.List;

/**
 * The sample has its assembly; told in the same transaction.
 *
 * @param desks names of the desks that it is to have
 */
public record SampleAssemblyPlanned(AssemblyId id, List<String> desks) {}

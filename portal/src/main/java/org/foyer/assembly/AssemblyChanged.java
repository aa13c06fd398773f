package org.foyer.assembly;

/** The plan of an assembly changed, or it was published, called off or closed; told in the same transaction. */
public record AssemblyChanged(AssemblyId id) {}

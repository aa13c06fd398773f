package org.foyer.assembly;

/**
 * An assembly with how many said that they come.
 *
 * @param coming registered as coming
 * @param notComing who said that they do not
 */
public record PlannedAssembly(Assembly assembly, int coming, int notComing) {}

package org.foyer.assembly;

/**
 * The plan of an assembly as it is kept.
 *
 * @param version rises with each change; what is saved names the one that it started from
 */
public record StoredPlan(Plan plan, int version) {}

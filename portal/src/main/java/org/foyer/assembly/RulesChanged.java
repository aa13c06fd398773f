package org.foyer.assembly;

/** An assembly has new rules; its roll is decided by them from now on. */
public record RulesChanged(AssemblyId assembly, int version) {}

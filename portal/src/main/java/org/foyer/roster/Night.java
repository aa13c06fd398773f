package org.foyer.roster;

import java.time.Instant;

/** The lists of a night, and the moment whose state they show. */
public record Night(int id, Instant takenAt) {}

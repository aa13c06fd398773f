package org.foyer.architecture.planted.wing;

import org.springframework.modulith.Modulithic;

/** A little house in which one room uses another that it may not, and both in a circle. */
@Modulithic
public final class PlantedWing {}

package org.foyer.architecture.planted;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class PlantedPublicEntity {}

package org.foyer.architecture.planted.dto;

record PlantedDto(String name) {}

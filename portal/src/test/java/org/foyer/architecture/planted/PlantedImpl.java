package org.foyer.architecture.planted;

class PlantedImpl {}

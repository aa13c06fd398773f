package org.foyer.architecture.planted;

class PlantedStaticState {
    static int counter;
}

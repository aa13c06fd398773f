package org.foyer.architecture.planted.circle.two;

import org.foyer.architecture.planted.circle.one.PlantedCircle;

public interface PlantedCircleBack {
    PlantedCircle back();
}

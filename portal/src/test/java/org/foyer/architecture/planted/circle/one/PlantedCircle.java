package org.foyer.architecture.planted.circle.one;

import org.foyer.architecture.planted.circle.two.PlantedCircleBack;

public interface PlantedCircle {
    PlantedCircleBack back();
}

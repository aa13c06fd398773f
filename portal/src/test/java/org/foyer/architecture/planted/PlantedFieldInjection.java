package org.foyer.architecture.planted;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class PlantedFieldInjection {
    @Autowired
    Clock clock;
}

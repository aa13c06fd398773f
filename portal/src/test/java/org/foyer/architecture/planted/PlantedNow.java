package org.foyer.architecture.planted;

import java.time.LocalDate;

class PlantedNow {
    LocalDate today() {
        return LocalDate.now();
    }
}

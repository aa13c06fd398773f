package org.foyer.architecture.planted.wing.lower;

import org.foyer.architecture.planted.wing.upper.Upper;

public interface Lower {
    Upper upwards();
}

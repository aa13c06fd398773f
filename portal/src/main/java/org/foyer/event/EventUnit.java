package org.foyer.event;

import java.util.List;
import org.foyer.values.LocalName;

/**
 * A unit that holds events.
 *
 * @param line numbers of the unit and of all above it
 */
public record EventUnit(String number, LocalName name, List<String> line) {

    public EventUnit {
        line = List.copyOf(line);
    }
}

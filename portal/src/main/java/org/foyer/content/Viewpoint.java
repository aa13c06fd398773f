package org.foyer.content;

import java.util.Locale;
import org.foyer.access.Readership;
import org.foyer.access.Standing;
import org.springframework.stereotype.Component;

/** As whom the reader sees content. */
@Component
class Viewpoint {

    private final Readership readership;

    Viewpoint(Readership readership) {
        this.readership = readership;
    }

    /** How the reader stands. */
    Standing of(Locale reader) {
        return readership.mine(reader);
    }
}

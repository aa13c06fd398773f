package org.foyer.content;

import java.util.Locale;
import org.foyer.access.Readership;
import org.foyer.access.Standing;
import org.springframework.stereotype.Component;

/** As whom the reader sees content. */
@Component
class Viewpoint {

    private final Readership readership;
    private final SeeAs seeAs;

    Viewpoint(Readership readership, SeeAs seeAs) {
        this.readership = readership;
        this.seeAs = seeAs;
    }

    /** How the reader stands; for an editor, how the person stands as whom they look. */
    Standing of(Locale reader) {
        return seeAs.standing().orElseGet(() -> readership.mine(reader));
    }
}

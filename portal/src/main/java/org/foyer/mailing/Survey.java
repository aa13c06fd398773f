package org.foyer.mailing;

import java.util.UUID;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A survey whose participants the portal keeps.
 *
 * @param number its id in LimeSurvey
 * @param unit only members of this unit and those below it; null for everybody
 * @param language only members who speak it; null for all languages
 */
public record Survey(
        UUID id,
        int number,
        String title,
        @Nullable UnitId unit,
        @Nullable String language) {

    /** What its runs are noted under. */
    public String target() {
        return "survey:" + id;
    }
}

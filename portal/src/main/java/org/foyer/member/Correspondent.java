package org.foyer.member;

import java.util.Locale;
import java.util.Optional;
import org.foyer.values.MemberId;

/**
 * A member as one writes to them.
 *
 * @param email the main e-mail
 */
public record Correspondent(MemberId id, String number, PersonName name, Locale language, Optional<String> email) {

    /** What the change log shows, such as "Ladina Caduff (04172283)". */
    public String signature() {
        return name.full() + " (" + number + ")";
    }
}

package org.foyer.calls;

import java.time.LocalDate;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * A list of members to call.
 *
 * @param hint what callers should say or ask
 * @param expires the last day on which it can be called from
 * @param mine whether the signed-in person made it
 * @param total how many members are on it
 * @param done how many need no further call
 */
public record CallList(
        UUID id,
        UnitId unit,
        LocalName unitName,
        String purpose,
        String hint,
        LocalDate expires,
        boolean mine,
        int total,
        int done) {

    public int left() {
        return total - done;
    }
}

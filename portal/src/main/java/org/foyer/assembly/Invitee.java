package org.foyer.assembly;

import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an assembly concerns, as they or their parent see it.
 *
 * @param self whether it is the signed-in person, and not a child of theirs
 * @param coming what they answered; null for nothing yet
 * @param waiting their place on the waiting list, from 1; 0 for whoever has a seat, or did not ask for one
 * @param ticket opaque code that admits them; null where there is none
 */
public record Invitee(
        MemberId member,
        String name,
        boolean self,
        @Nullable Boolean coming,
        int waiting,
        @Nullable String ticket) {}

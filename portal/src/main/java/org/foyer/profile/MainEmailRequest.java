package org.foyer.profile;

import java.time.Instant;
import java.util.UUID;
import org.foyer.values.MemberId;

/** Somebody's wish for another main e-mail. */
record MainEmailRequest(UUID id, MemberId member, String address, State state, Instant requestedAt, Instant expiresAt) {

    enum State {
        /** The mail to the new address is not answered yet. */
        WAITING,
        CONFIRMED,
        CANCELLED,
        /** A newer link was sent. */
        REPLACED,
        /** The address is the main e-mail of somebody else. */
        TAKEN
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

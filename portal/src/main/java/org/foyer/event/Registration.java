package org.foyer.event;

import java.util.Locale;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration for an event.
 *
 * @param answer the form they filled in
 * @param event id of the event
 * @param waiting place on the waiting list, from 1; 0 for whoever does not wait
 * @param member who registered; null for visitors
 * @param email where they are reached; null where nobody knows
 */
public record Registration(
        UUID answer,
        String event,
        State state,
        int waiting,
        @Nullable MemberId member,
        String name,
        @Nullable String email,
        Locale language) {

    /** How it stands with a registration. */
    public enum State {
        REGISTERED,
        WAITING,
        CANCELLED
    }
}
